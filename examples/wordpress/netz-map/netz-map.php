<?php
/**
 * Plugin Name:       netz-map
 * Description:       Zeigt Ihr Netzwerk als Karte, Suche und Verzeichnis. Alles liegt auf Ihrem eigenen Server: keine Verbindung zu anderen, keine Cookies.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       netz-map
 * Domain Path:       /languages
 *
 * The strings are German, so that an association sees German at once, whatever language files its WordPress has; translations go to
 * languages/. The plugin keeps no options, tables or scheduled tasks: nothing is left behind when it is deleted.
 *
 * @package Netz_Map
 */

namespace Netz_Map;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/page-sources.php';
require __DIR__ . '/includes/audience.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/caching.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/uploads.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'netz-map', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_scripts();
		register_shortcodes();
		register_block();
	}
);
