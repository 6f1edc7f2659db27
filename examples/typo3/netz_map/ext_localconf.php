<?php

defined('TYPO3') || die();

// since 12.4.31 and 13.4.12 TYPO3 may take only files whose ending it knows; of those that hold a network it knows csv alone
$GLOBALS['TYPO3_CONF_VARS']['SYS']['miscfile_ext'] = implode(',', array_filter([
    $GLOBALS['TYPO3_CONF_VARS']['SYS']['miscfile_ext'] ?? '',
    'xlsx,json',
]));
