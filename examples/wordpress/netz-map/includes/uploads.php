<?php
/**
 * Which files may be uploaded. CSV and Excel are allowed by WordPress itself. JSON is not, so we allow it, to those only who may upload
 * files anyway, and only when the content is a network in our format: such a file holds nothing that a browser would run.
 *
 * In a network of sites the list of the network's administrator decides; we add nothing to it.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/** Larger files the elements do not read. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Adds JSON where nobody has decided on it.
 *
 * @param mixed $types kinds of files by their endings
 */
function allow_networks( $types ) {
	return is_array( $types ) && ! is_multisite() ? $types + array( 'json' => 'application/json' ) : $types;
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_networks', 100 );

/** Whether it is this plugin, and nobody else, that allows JSON. */
function only_we_allow_json(): bool {
	remove_filter( 'upload_mimes', __NAMESPACE__ . '\allow_networks', 100 );
	$others = isset( get_allowed_mime_types()['json'] );
	add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_networks', 100 );
	return ! $others && ! is_multisite();
}

add_filter(
	'wp_check_filetype_and_ext',
	function ( $checked, $file, $filename ) {
		if ( 'json' !== strtolower( pathinfo( $filename, PATHINFO_EXTENSION ) ) || ! only_we_allow_json() ) {
			return $checked;
		}
		$network = is_network_file( $file );
		return array(
			'ext'             => $network ? 'json' : false,
			'type'            => $network ? 'application/json' : false,
			'proper_filename' => false,
		);
	},
	10,
	3
);

/** Whether the file is a network in our own format; other JSON stays as forbidden as it is without this plugin. */
function is_network_file( string $file ): bool {
	if ( ! is_readable( $file ) || filesize( $file ) > MOST_BYTES ) {
		return false;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file on this machine
	$data = json_decode( (string) file_get_contents( $file ), true );
	return is_array( $data ) && is_string( $data['schema'] ?? null ) && 0 === strpos( $data['schema'], 'netz-map/' );
}
