<?php
/**
 * An element without a file of its own shows the network of the first one on the page that has one. The elements share a network when their
 * addresses are the same, so it is enough to repeat these. Read from the text of the page, not remembered while it is built: other plugins
 * build a page twice, or in another order.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/**
 * The sources of the first element of ours in the page that names some.
 *
 * @return array<string, string> by attribute; empty when there are none
 */
function sources_of_page(): array {
	$post = get_post();
	if ( ! $post ) {
		return array();
	}
	$found = sources_in_blocks( parse_blocks( $post->post_content ) );
	return $found ? $found : sources_in_shortcodes( $post->post_content );
}

/** In blocks, also those within columns and groups. */
function sources_in_blocks( array $blocks ): array {
	foreach ( $blocks as $block ) {
		$found = BLOCK === $block['blockName']
			? sources_in( attributes_of_block( $block['attrs'] ) )
			: sources_in_blocks( $block['innerBlocks'] );
		if ( $found ) {
			return $found;
		}
	}
	return array();
}

/** In shortcodes, wherever they stand in the text. */
function sources_in_shortcodes( string $text ): array {
	if ( ! preg_match_all( '/' . get_shortcode_regex( SHORTCODES ) . '/', $text, $all, PREG_SET_ORDER ) ) {
		return array();
	}
	foreach ( $all as $shortcode ) {
		$found = sources_in( (array) shortcode_parse_atts( $shortcode[3] ) );
		if ( $found ) {
			return $found;
		}
	}
	return array();
}

/** The sources among some attributes; nothing without the first, which all others only add to. */
function sources_in( array $attributes ): array {
	$found = array_filter( array_intersect_key( $attributes, array_flip( SOURCES ) ), 'is_scalar' );
	return isset( $found['src'] ) && '' !== trim( (string) $found['src'] ) ? $found : array();
}
