<?php
/**
 * Plugin Name: German words
 * Description: Debian brings most translations of WordPress for pages made on the server, and none for the block editor. These are the words that the test presses and the pictures show.
 */
add_filter('pre_load_script_translations', function ($known, $file, $handle, $domain) {
	if ('default' !== $domain || $known) {
		return $known;
	}
	$words = array(
		'Add title'             => 'Titel hinzufügen',
		'All'                   => 'Alle',
		'Advanced'              => 'Erweitert',
		'Block'                 => 'Block',
		'Details'               => 'Details',
		'Insert from URL'       => 'Von URL einfügen',
		'Media Library'         => 'Mediathek',
		'No preview available.' => 'Keine Vorschau verfügbar.',
		'Page'                  => 'Seite',
		'Preview'               => 'Vorschau',
		'Publish'               => 'Veröffentlichen',
		'Save draft'            => 'Entwurf speichern',
		'Search'                => 'Suchen',
		'Select'                => 'Auswählen',
		'Settings'              => 'Einstellungen',
		'Toggle block inserter' => 'Block-Inserter umschalten',
		'Update'                => 'Aktualisieren',
		'Upload'                => 'Hochladen',
		'Upload files'          => 'Dateien hochladen',
	);
	$data = array('' => array('domain' => 'messages', 'lang' => 'de_DE', 'plural-forms' => 'nplurals=2; plural=n != 1;'));
	foreach ($words as $english => $german) {
		$data[$english] = array($german);
	}
	return wp_json_encode(array('domain' => 'messages', 'locale_data' => array('messages' => $data)));
}, 10, 4);
add_filter('gettext', function ($translated, $text) {
	$words = array(
		'Howdy, %s' => 'Willkommen, %s',
		'If you have a plugin in a .zip format, you may install or update it by uploading it here.' => 'Hier laden Sie ein Plugin als .zip-Datei hoch.',
	);
	return $words[$text] ?? $translated;
}, 10, 2);
