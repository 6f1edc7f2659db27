<?php
/**
 * What the plugin can show.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/** The tables that every element can read. */
const SOURCES = array( 'src', 'ties', 'needs', 'meetings' );

/** Further attributes that hold the address of a file; only <netz-change> has them. */
const OLDER_SOURCES = array( 'src-before', 'ties-before', 'needs-before', 'meetings-before' );

/** What every element understands beside its sources. */
const COMMON = array( 'as-of', 'heading-level', 'plain', 'theme' );

/**
 * Every element by the name that stands in the shortcode, in the order in which the editor offers them.
 *
 * `attributes`: what it understands beside the common ones. `closed`: it shows something on pages for the coordination only.
 *
 * @return array<string, array{title: string, description: string, icon: string, attributes: string[], closed: bool}>
 */
function elements(): array {
	return array(
		'map'            => element(
			__( 'Netz-Karte', 'netz-map' ),
			__( 'Wer dabei ist und wer mit wem zusammenarbeitet: als Karte, als Liste und in Tabellen.', 'netz-map' ),
			'networking',
			array( 'label', 'view', 'filter', 'landscapes', 'gestures' )
		),
		'finder'         => element(
			__( 'Netz: Ich suche …', 'netz-map' ),
			__( 'Thema, Menschen und Ort wählen, dann steht da, wer helfen kann.', 'netz-map' ),
			'search',
			array( 'topic', 'target-group', 'place', 'city', 'from' )
		),
		'directory'      => element(
			__( 'Netz: Wer macht was', 'netz-map' ),
			__( 'Alle Partner zum Suchen, Auswählen und Drucken.', 'netz-map' ),
			'list-view',
			array( 'topic', 'target-group', 'place', 'kind', 'city', 'most' )
		),
		'findings'       => element(
			__( 'Netz: Hinweise', 'netz-map' ),
			__( 'Was am Netzwerk auffällt. Auf einer Seite für alle nur Zahlen, keine Namen.', 'netz-map' ),
			'lightbulb',
			array( 'most' )
		),
		'coverage'       => element(
			__( 'Netz: Bedarfe', 'netz-map' ),
			__( 'Was wo gesucht wird, und ob jemand helfen kann.', 'netz-map' ),
			'grid-view',
			array( 'rows-by' )
		),
		'organisation'   => element(
			__( 'Netz: Ein Partner', 'netz-map' ),
			__( 'Was ein Partner anbietet und sucht, und mit wem er zusammenarbeitet.', 'netz-map' ),
			'building',
			array( 'organisation' )
		),
		'suggestions'    => element(
			__( 'Netz: Vorschläge', 'netz-map' ),
			__( 'Wer zusammenfinden könnte. Nur für die Koordination.', 'netz-map' ),
			'groups',
			array( 'most' ),
			true
		),
		'meeting'        => element(
			__( 'Netz: Treffen vorbereiten', 'netz-map' ),
			__( 'Wen einladen, wer spricht mit wem, Karten zum Drucken. Nur für die Koordination.', 'netz-map' ),
			'calendar-alt',
			array(),
			true
		),
		'representation' => element(
			__( 'Netz: Wer vertreten ist', 'netz-map' ),
			__( 'Wer in Gruppen und bei Treffen vertreten ist und wer fehlt. Nur für die Koordination.', 'netz-map' ),
			'id-alt',
			array( 'city' ),
			true
		),
		'change'         => element(
			__( 'Netz: Was sich verändert hat', 'netz-map' ),
			__( 'Was seit einem früheren Tag dazugekommen und weggefallen ist. Nur für die Koordination.', 'netz-map' ),
			'backup',
			array( 'before' ),
			true
		),
		'compare'        => element(
			__( 'Netz: Städte nebeneinander', 'netz-map' ),
			__( 'Mehrere Netzwerke aus einer Datei, ohne Rangliste. Nur für die Koordination.', 'netz-map' ),
			'columns',
			array(),
			true
		),
	);
}

/**
 * One row of the list above.
 *
 * @param string[] $attributes
 */
function element( string $title, string $description, string $icon, array $attributes, bool $closed = false ): array {
	return compact( 'title', 'description', 'icon', 'attributes', 'closed' );
}
