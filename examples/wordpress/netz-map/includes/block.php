<?php
/**
 * One block in as many kinds as there are elements. WordPress calls the kinds variations: each stands in the inserter under its own name, and
 * one can be turned into another with its files kept.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'netz-map/element';

/** Makes the block known to the server and, through it, to the editor. */
function register_block(): void {
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'render_callback' => __NAMESPACE__ . '\render_block',
			'variations'      => variations(),
		)
	);
	wp_set_script_translations( 'netz-map-element-editor-script', 'netz-map', dirname( FILE ) . '/languages' );
}

/** The elements as kinds of the block. */
function variations(): array {
	$all = array();
	foreach ( elements() as $name => $element ) {
		$all[] = array(
			'name'        => $name,
			'title'       => $element['title'],
			'description' => $element['description'],
			'icon'        => $element['icon'],
			'attributes'  => array(
				'element'  => $name,
				'audience' => $element['closed'] ? 'internal' : 'public',
			),
			'isActive'    => array( 'element' ),
			'isDefault'   => 'map' === $name,
			'scope'       => array( 'inserter', 'transform' ),
		);
	}
	return $all;
}

/**
 * The HTML of one block.
 *
 * @param array  $attributes as saved
 * @param string $saved      what the editor has saved as HTML: the sentence, which stands there too when this plugin is not
 */
function render_block( array $attributes, string $saved ): string {
	$given    = attributes_of_block( $attributes );
	$fallback = preg_match( '#<p\b[^>]*>.*</p>#s', $saved, $found ) && '' !== trim( wp_strip_all_tags( $found[0] ) ) ? $found[0] : '';
	$html     = markup( $given['element'] ?? 'map', $given, $fallback );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . ">{$html}</div>";
}

/** Names as they are written in JavaScript become those of HTML: `asOf` is `as-of`. */
function attributes_of_block( array $attributes ): array {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	return $given;
}
