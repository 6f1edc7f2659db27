<?php
/**
 * For the classic editor, page builders and text widgets:
 *
 *     [netz-map src="/wp-content/uploads/2026/11/akteure.csv" ties="/wp-content/uploads/2026/11/beziehungen.csv"]
 *     [netz element="finder"]
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

const SHORTCODES = array( 'netz-map', 'netz' );

/** Both names do the same; without `element` it is the map. */
function register_shortcodes(): void {
	foreach ( SHORTCODES as $name ) {
		add_shortcode( $name, __NAMESPACE__ . '\shortcode' );
	}
}

/**
 * The HTML of one shortcode.
 *
 * @param array|string $given   what WordPress has read of its attributes; a text when there are none
 * @param string|null  $content what stands between the opening and the closing one
 */
function shortcode( $given, $content = null ): string {
	$given   = is_array( $given ) ? $given : array();
	$name    = preg_replace( '/^netz-/', '', strtolower( trim( $given['element'] ?? 'map' ) ) );
	$content = force_balance_tags( shortcode_unautop( do_shortcode( trim( (string) $content ) ) ) );
	// the editor leaves paragraphs without text where it has split one around the shortcode
	$content = trim( (string) preg_replace( '#<p>\s*</p>#', '', $content ) );
	// `plain` alone is a word without a value
	if ( in_array( 'plain', $given, true ) ) {
		$given['plain'] = 'true';
	}
	return markup( $name, $given, $content );
}
