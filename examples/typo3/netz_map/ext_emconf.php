<?php

$EM_CONF[$_EXTKEY] = [
    'title' => 'Netz-Karte',
    'description' => 'Netzwerkkarte, Suche nach Hilfe und Verzeichnis als Inhaltselemente',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '0.1.0',
    'constraints' => ['depends' => ['typo3' => '12.4.0-13.4.99', 'fluid_styled_content' => '12.4.0-13.4.99']],
];
