<?php

$GLOBALS['TL_LANG']['CTE']['netz'] = 'Netzwerk';
$GLOBALS['TL_LANG']['CTE']['netz_map'] = ['Netz-Karte', 'Wer zum Netzwerk gehört und wer mit wem zusammenarbeitet: als Zeichnung, als Liste und in Tabellen.'];
$GLOBALS['TL_LANG']['CTE']['netz_finder'] = ['Ich suche …', 'Besucherinnen und Besucher sagen, was sie brauchen, und erfahren, wer hilft.'];
$GLOBALS['TL_LANG']['CTE']['netz_directory'] = ['Wer macht was', 'Alle Partner zum Suchen und Drucken.'];
$GLOBALS['TL_LANG']['MSC']['netzWaiting'] = 'Hier erscheinen die Partner unseres Netzwerks. Ihr Browser braucht dazu JavaScript.';
