<?php
/**
 * From what stands in a block or shortcode to the tag in the page.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/**
 * The tag of an element, and its script with it.
 *
 * @param string               $name     one of those in `elements()`
 * @param array<string, mixed> $given    its attributes; what the element does not know is left out
 * @param string               $fallback HTML that stands there until the element is ready, and without JavaScript
 * @return string HTML; a note, for those who can edit the page, where there is nothing to show
 */
function markup( string $name, array $given, string $fallback = '' ): string {
	$elements = elements();
	if ( ! isset( $elements[ $name ] ) ) {
		/* translators: 1: a word somebody typed, 2: the words that can be used, separated by commas */
		$sentence = sprintf( __( 'Den Baustein „%1$s“ gibt es nicht. Möglich sind: %2$s.', 'netz-map' ), $name, implode( ', ', array_keys( $elements ) ) );
		return note_for_editors( $sentence );
	}
	$element  = $elements[ $name ];
	$audience = audience( (string) ( $given['audience'] ?? 'public' ) );
	if ( $element['closed'] && 'public' === $audience ) {
		return note_for_editors( __( 'Dieser Baustein ist für die Koordination. Er zeigt nur auf Seiten etwas, die privat sind oder ein Passwort haben.', 'netz-map' ) );
	}
	$own     = sources_in( $given );
	$sources = array_filter( array_map( __NAMESPACE__ . '\file_address', array_map( 'strval', $own ? $own : sources_of_page() ) ) );
	// the networks that are compared may also be links between the tags
	$links = 'compare' === $name && false !== strpos( $fallback, '<a ' );
	if ( ! isset( $sources['src'] ) && ! $links ) {
		return note_for_editors( __( 'Es fehlt noch die Datei mit Ihren Partnern. Wählen Sie sie im Block aus oder nennen Sie im Shortcode ihre Adresse: src="…".', 'netz-map' ) );
	}
	if ( '' === trim( $fallback ) ) {
		$fallback = fallback( $sources );
	}
	// a feed reader runs no scripts and would show the tag of a stranger
	if ( is_feed() ) {
		return $fallback;
	}
	enqueue_script();
	$attributes = $sources + array( 'audience' => $audience ) + known_attributes( $element, $given );
	return "<netz-{$name}" . html_attributes( $attributes ) . ">{$fallback}</netz-{$name}>";
}

/** What the element knows of what was given, as text; `plain` is there or not. */
function known_attributes( array $element, array $given ): array {
	$known = array();
	foreach ( array_merge( COMMON, $element['attributes'] ) as $name ) {
		$value = $given[ $name ] ?? '';
		if ( 'plain' === $name ) {
			$value = filter_var( $value, FILTER_VALIDATE_BOOLEAN ) ? 'plain' : '';
		}
		if ( is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			$known[ $name ] = trim( (string) $value );
		}
	}
	foreach ( in_array( 'before', $element['attributes'], true ) ? OLDER_SOURCES : array() as $name ) {
		$known[ $name ] = file_address( (string) ( $given[ $name ] ?? '' ) );
	}
	return array_filter( $known, 'strlen' );
}

/** As HTML, each escaped. */
function html_attributes( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $html;
}

/** True while the element loads, without JavaScript, and when the plugin is gone: the data are also a file. */
function fallback( array $sources ): string {
	$link = '<a href="' . esc_url( $sources['src'] ) . '">' . esc_html( file_name( $sources['src'] ) ) . '</a>';
	/* translators: %s: link to a file */
	return '<p>' . sprintf( __( 'Die Angaben zu unserem Netzwerk gibt es auch als Datei: %s', 'netz-map' ), $link ) . '</p>';
}
