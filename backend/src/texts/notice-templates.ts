import { template } from './mail-template';
import { noticeStandard } from './notice-mail';

const ABOUT = ['panel', 'meeting', 'day'] as const;

/** The texts about a meeting; what they must hold is what the receiver needs to come, or to know. */
export const NOTICE_TEMPLATES = {
  'meeting-notice': template(
    [...ABOUT, 'details', 'answers', 'agenda'],
    ['details', 'answers', 'agenda'],
    (l) => noticeStandard(l, 'notice'),
  ),
  'meeting-correction': template(
    [...ABOUT, 'note', 'details', 'answers', 'agenda'],
    ['note', 'details', 'answers'],
    (l) => noticeStandard(l, 'correction'),
  ),
  'meeting-moved': template(
    [...ABOUT, 'note', 'details', 'answers', 'agenda'],
    ['note', 'details', 'answers'],
    (l) => noticeStandard(l, 'moved'),
  ),
  'meeting-cancelled': template([...ABOUT, 'note'], ['day', 'note'], (l) =>
    noticeStandard(l, 'cancelled'),
  ),
  'meeting-reminder': template(
    [...ABOUT, 'details', 'answers', 'agenda'],
    ['details', 'answers'],
    (l) => noticeStandard(l, 'reminder'),
  ),
  'alternate-call': template(
    [...ABOUT, 'until', 'details', 'answers'],
    ['until', 'details', 'answers'],
    (l) => noticeStandard(l, 'call'),
  ),
  'alternate-released': template([...ABOUT], ['day'], (l) => noticeStandard(l, 'callEnded')),
  'quorum-warning': template(
    [...ABOUT, 'expected', 'needed', 'details', 'link'],
    ['expected', 'needed', 'link'],
    (l) => noticeStandard(l, 'warning'),
  ),
} as const;
