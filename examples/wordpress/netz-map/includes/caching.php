<?php
/**
 * Asks plugins that combine or delay scripts to leave ours alone: it finds the files beside it by its own address, and put into another file
 * it would look for them there. It is minified already.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/** Part of the address of every file of ours. */
const PATH_IN_ADDRESS = 'netz-map/cdn/';

/** These plugins keep a list of parts of addresses … */
const LISTS_OF_ADDRESSES = array(
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'wp-optimize-minify-default-exclusions',
);

/** … and this one a list of the names under which scripts are registered. */
const LISTS_OF_NAMES = array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' );

foreach ( LISTS_OF_ADDRESSES as $list ) {
	add_filter( $list, fn( $all ) => array_merge( (array) $all, array( PATH_IN_ADDRESS ) ) );
}
foreach ( LISTS_OF_NAMES as $list ) {
	add_filter( $list, fn( $all ) => array_merge( (array) $all, array( 'netz-map' ) ) );
}
// Autoptimize: one text with commas, or in newer versions a list.
add_filter(
	'autoptimize_filter_js_exclude',
	fn( $all ) => is_array( $all ) ? $all + array( PATH_IN_ADDRESS => '' ) : trim( $all . ', ' . PATH_IN_ADDRESS, ', ' )
);
