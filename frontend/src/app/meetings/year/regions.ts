import type { SchoolBreakView, SchoolYearView } from '../../api/schema';

/** The counties whose schools share their breaks, by name. */
export const REGIONS: readonly SchoolYearView['region'][] = [
  'agder',
  'akershus',
  'buskerud',
  'finnmark',
  'innlandet',
  'moreOgRomsdal',
  'nordland',
  'oslo',
  'rogaland',
  'telemark',
  'troms',
  'trondelag',
  'vestfold',
  'vestland',
  'ostfold',
];

/** What a day off is called, in the order of the year. */
export const BREAK_NAMES: readonly SchoolBreakView['name'][] = [
  'autumn',
  'christmas',
  'winter',
  'easter',
  'summer',
  'dayOff',
];
