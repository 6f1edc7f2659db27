<?php
/**
 * Addresses of files: the elements fetch them from the site's own server only.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/**
 * What stands in the block or shortcode as an address that a page may fetch: the number of a file in the media library, a path, or a full
 * address.
 *
 * An address of this site loses its protocol and host. Sites are reached with and without https or under a second name, and a browser would
 * take such a file for that of a stranger.
 *
 * @return string empty when it is not an address of the web
 */
function file_address( string $given ): string {
	$given = trim( $given );
	if ( ctype_digit( $given ) ) {
		$given = (string) wp_get_attachment_url( (int) $given );
	}
	$address = esc_url_raw( $given, array( 'http', 'https' ) );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	return $host && is_own_host( $host ) ? wp_make_link_relative( $address ) : $address;
}

/** Whether this site answers under the name. */
function is_own_host( string $host ): bool {
	foreach ( array( home_url(), site_url() ) as $own ) {
		if ( 0 === strcasecmp( $host, (string) wp_parse_url( $own, PHP_URL_HOST ) ) ) {
			return true;
		}
	}
	return false;
}

/** The name of the file behind an address, for people. */
function file_name( string $address ): string {
	return rawurldecode( wp_basename( (string) wp_parse_url( $address, PHP_URL_PATH ) ) );
}
