<?php

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'netzmap' => ['provider' => SvgIconProvider::class, 'source' => 'EXT:netz_map/Resources/Public/Icons/Extension.svg'],
];
