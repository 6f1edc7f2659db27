<?php
// Run once, by scripts/wordpress/start-site.mjs: a site in German with an administrator and a coordinator, as an association has it.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require getenv('NETZ_WWW') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/translation-install.php';

add_filter('pre_wp_mail', '__return_true');
wp_install('Netzwerk Ankommen Sonnbrück', 'verwaltung', 'verwaltung@example.org', true, '', 'verwaltung', 'de_DE');
update_option('WPLANG', 'de_DE');
update_option('timezone_string', 'Europe/Berlin');
update_option('permalink_structure', '/%postname%/');
wp_insert_user(array(
	'user_login' => 'koordination',
	'user_pass'  => 'koordination',
	'user_email' => 'koordination@example.org',
	'role'       => 'editor',
));
// what WordPress greets new sites with
foreach (get_posts(array('post_type' => array('post', 'page'), 'post_status' => 'any', 'numberposts' => -1, 'fields' => 'ids')) as $sample) {
	wp_delete_post($sample, true);
}
