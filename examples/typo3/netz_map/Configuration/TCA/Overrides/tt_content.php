<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || die();

(static function (): void {
    $text = 'LLL:EXT:netz_map/Resources/Private/Language/locallang.xlf:';
    $tabs = 'LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:';

    ExtensionManagementUtility::addTcaSelectItemGroup('tt_content', 'CType', 'netzmap', $text . 'group', 'after:default');
    foreach (['map', 'finder', 'directory'] as $element) {
        $type = 'netzmap_' . $element;
        ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
            'label' => $text . $element,
            'description' => $text . $element . '.description',
            'value' => $type,
            'icon' => 'netzmap',
            'group' => 'netzmap',
        ]);
        $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes'][$type] = 'netzmap';
        $GLOBALS['TCA']['tt_content']['types'][$type] = [
            'showitem' => implode(',', [
                '--div--;' . $tabs . 'general', '--palette--;;general', '--palette--;;headers', 'media',
                '--div--;' . $tabs . 'language', '--palette--;;language',
                '--div--;' . $tabs . 'access', '--palette--;;hidden', '--palette--;;access',
            ]),
            'columnsOverrides' => [
                'media' => [
                    'label' => $text . 'files',
                    'description' => $text . 'files.description',
                    'config' => ['allowed' => 'csv,xlsx,json', 'minitems' => 1, 'maxitems' => 3],
                ],
            ],
        ];
    }
})();
