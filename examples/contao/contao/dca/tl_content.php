<?php

foreach (['netz_map', 'netz_finder', 'netz_directory'] as $type) {
    $GLOBALS['TL_DCA']['tl_content']['palettes'][$type] = '{type_legend},type,headline,title;{netz_legend},netzPartners,netzTies,netzNeeds;{template_legend:hide},customTpl;{protected_legend:hide},protected;{expert_legend:hide},cssID;{invisible_legend:hide},invisible,start,stop';
}

foreach (['netzPartners', 'netzTies', 'netzNeeds'] as $field) {
    $GLOBALS['TL_DCA']['tl_content']['fields'][$field] = [
        'exclude' => true,
        'inputType' => 'fileTree',
        'eval' => [
            'filesOnly' => true,
            'fieldType' => 'radio',
            'extensions' => 'csv,xlsx,json',
            'mandatory' => 'netzPartners' === $field,
            'tl_class' => 'clr',
        ],
        'sql' => ['type' => 'binary', 'length' => 16, 'fixed' => true, 'notnull' => false],
    ];
}
