<?php

$GLOBALS['TL_LANG']['tl_content']['netz_legend'] = 'Files of the network';
$GLOBALS['TL_LANG']['tl_content']['netzPartners'] = ['Partners', 'An Excel file with all sheets, a CSV file or netz.json. Everybody can read this file; its folder must be public.'];
$GLOBALS['TL_LANG']['tl_content']['netzTies'] = ['Ties', 'Only if they are in a CSV file of their own.'];
$GLOBALS['TL_LANG']['tl_content']['netzNeeds'] = ['Needs', 'Only if there is a CSV file for them.'];
