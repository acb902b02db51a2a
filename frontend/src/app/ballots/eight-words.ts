/*
 * Eight words for 64 bits, so that people can compare two codes aloud: over a table, or on the telephone. The words are
 * the same in every language of the page, and spelt alike in bokmål and nynorsk. Any two differ in at least two letters,
 * and none begins another. The list may never change: codes that were written down must mean the same ever after.
 */

/** 256 words: word n stands for the byte n. */
export const WORDS: readonly string[] = `
  agurk album ananas anker ark atlas avis bagett ballong banan bast benk berg bie billett
  bjelke blad blekk bok bolle bonde bord brev brus brygge bukse buss bygg dal damp dans delfin
  diamant dikt drage due dukke dusj dyne eik ekko ekorn eng eple ert fakkel falk film finger
  fjell fjord flagg flaske flue foss frakk frosk frukt fugl furu gaffel garn gaupe gitar glass
  globus golf gran grein grind grotte gull hage halm hanske harpe hatt hauk havre helg hest
  himmel hjelm hjul honning humle hund hus hylle hytte iglo istapp jern jubel kake kaktus kalv
  kamel kamin kanal kano kart kasse kjeks kjele klippe klokke knapp knute koffert kokos
  kolibri komet kompass kopp krabbe krans kritt krok krone krukke kube kveld kvist kylling
  kyst laken laks lampe land lefse leir lerke lilje linjal loft lokk lupe lykt lyng magnet
  mais mandel mango maske matte medalje melon meteor mose mynt myr nabo nisse note nype okse
  oliven olje opera orgel ost oter palme panda panne papir paraply pasta peis penn pensel
  perle pilot pingvin pizza planet planke plomme potet pumpe pute radar radio ramme regn reke
  ring robot rubin saft salat sandal sebra sekk silke sirkel sirup sitron sjakk sjal skap
  skjerf skog skrue skute sky slede slott sluse smed smykke snor sofa spark spinat stav stein
  stige stol storm strand streng stubbe sukker suppe svale sykkel tak tavle telt terning tiger
  tind tomat torg traktor trapp troll tromme tulipan tunnel ugle ulv valp varde vase vegg
  veske viking villa vinge vinter vogn vott vulkan
`
  .trim()
  .split(/\s+/);

/** Bytes that are told in words. */
const SHOWN = 8;

/** Words for the first eight bytes. @param hex at least 16 hexadecimal digits */
export function eightWords(hex: string): string[] {
  const pairs = hex.slice(0, 2 * SHOWN).match(/[0-9a-f]{2}/g) ?? [];
  return pairs.map((pair) => WORDS[Number.parseInt(pair, 16)] as string);
}

/**
 * The first eight bytes of a code, from words somebody wrote down; capitals, commas and line breaks do not matter.
 * @returns 16 hexadecimal digits; null when it is not eight words of the list
 */
export function fromWords(text: string): string | null {
  const bytes = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word) => WORDS.indexOf(word));
  if (bytes.length !== SHOWN || bytes.includes(-1)) return null;
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
