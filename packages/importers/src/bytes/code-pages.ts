/** A single-byte encoding: its name for people, and what the bytes from 0x80 to 0xFF stand for. */
export interface CodePage {
  readonly name: string;
  readonly upper: string;
}

// Written out because TextDecoder knows neither the DOS page nor, in every version of Node, the true Windows page.

/** What German Excel writes as plain "CSV". The five unassigned bytes stay control characters and are reported as such. */
export const WINDOWS_1252: CodePage = {
  name: 'Windows-1252',
  upper:
    '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
};

/** What old programs and "CSV (MS-DOS)" write. */
export const DOS_850: CodePage = {
  name: 'DOS 850',
  upper:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
};

/** What Excel on a Mac writes as "CSV (Macintosh)". */
export const MAC_ROMAN: CodePage = {
  name: 'Mac Roman',
  upper:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};
