import type { MailLanguage } from './mail';

const MONTHS = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
};

/** '2026-11-12' as '12. november 2026'. */
export function dated(language: MailLanguage, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[language].split(' ')[Number(month) - 1] ?? '';
  return `${Number(date)}${language === 'en' ? '' : '.'} ${name} ${year}`;
}
