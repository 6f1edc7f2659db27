<?php
/**
 * Who reads along. What is only for the coordination appears on pages only that not everybody can open.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

/**
 * `internal` where it is asked for and the page is private or has a password, else `public`.
 *
 * @param string $wanted what stands in the block or shortcode
 */
function audience( string $wanted ): string {
	return 'internal' === $wanted && is_closed_page() ? 'internal' : 'public';
}

/** Whether only some people can open the page. A plugin for members' areas can say so of its pages with the filter `netz_map_is_closed_page`. */
function is_closed_page(): bool {
	$post   = get_post();
	$closed = $post && ( 'private' === get_post_status( $post ) || '' !== $post->post_password );
	/**
	 * Whether the page is closed to the public.
	 *
	 * @param bool          $closed it is private or has a password
	 * @param \WP_Post|null $post   the page
	 */
	return (bool) apply_filters( 'netz_map_is_closed_page', $closed, $post );
}

/** A sentence for those who can edit the page; visitors are told nothing. */
function note_for_editors( string $sentence ): string {
	$post = get_post();
	return $post && current_user_can( 'edit_post', $post->ID )
		? '<p role="note"><strong>netz-map:</strong> ' . esc_html( $sentence ) . '</p>'
		: '';
}
