<?php

$GLOBALS['TL_LANG']['tl_content']['netz_legend'] = 'Dateien des Netzwerks';
$GLOBALS['TL_LANG']['tl_content']['netzPartners'] = ['Partner', 'Eine Excel-Datei mit allen Blättern, eine CSV-Datei oder netz.json. Alle können diese Datei lesen; der Ordner muss öffentlich sein.'];
$GLOBALS['TL_LANG']['tl_content']['netzTies'] = ['Verbindungen', 'Nur, wenn sie in einer eigenen CSV-Datei stehen.'];
$GLOBALS['TL_LANG']['tl_content']['netzNeeds'] = ['Bedarfe', 'Nur, wenn es eine eigene CSV-Datei dafür gibt.'];
