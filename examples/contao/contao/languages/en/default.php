<?php

$GLOBALS['TL_LANG']['CTE']['netz'] = 'Network';
$GLOBALS['TL_LANG']['CTE']['netz_map'] = ['Network map', 'Who belongs to the network and who works with whom: as a drawing, a list and tables.'];
$GLOBALS['TL_LANG']['CTE']['netz_finder'] = ['I am looking for …', 'Visitors say what they need and find out who helps.'];
$GLOBALS['TL_LANG']['CTE']['netz_directory'] = ['Who does what', 'All partners to search and to print.'];
$GLOBALS['TL_LANG']['MSC']['netzWaiting'] = 'The partners of our network appear here. Your browser needs JavaScript for that.';
