<?php
/**
 * What WordPress has that block.js uses.
 *
 * @package Netz_Map
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ),
	'version'      => '0.1.0',
);
