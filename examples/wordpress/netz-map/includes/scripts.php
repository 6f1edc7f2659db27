<?php
/**
 * The software itself: from this plugin's folder, and only on pages that show something of it.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/** Names the files; nothing is loaded yet. Modules exist since WordPress 6.5. */
function register_scripts(): void {
	wp_register_script( 'netz-map', plugins_url( 'cdn/netz-map.iife.js', FILE ), array(), VERSION, true );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'netz-map', plugins_url( 'cdn/netz-map.js', FILE ), array(), VERSION );
	}
}

/** To be called where an element is written into a page. Both files do the same; the module is what browsers load without waiting. */
function enqueue_script(): void {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'netz-map' );
	} else {
		wp_enqueue_script( 'netz-map' );
	}
}

// The editor shows the real elements. It may keep the page in a frame of its own, and this is the one action that reaches into it.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			wp_enqueue_script( 'netz-map' );
		}
	}
);
