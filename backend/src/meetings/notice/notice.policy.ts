import { definePolicy } from '../../kernel/policy';

/** Everybody in the panel; the same as may read of meetings. */
const PANEL = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;
const PREPARES = ['coordinator', 'leader', 'deputyLeader'] as const;
const BY_LINK = 'by the link, one’s own answer to one meeting';

/** The notice goes out by those who prepare; everybody answers for themselves; needs are the coordinator’s to open. */
export const noticePolicy = definePolicy({
  'notice.read': {
    roles: PREPARES,
    assurance: 2,
    views: 'NoticeView; addresses and that something is written about needs: the coordinator only',
  },
  'notice.send': { roles: PREPARES, assurance: 2 },
  'notice.answerOnBehalf': { roles: ['coordinator'], assurance: 2 },
  'notice.closeLinks': { roles: ['coordinator'], assurance: 2 },
  'notice.sheet': { roles: ['coordinator'], assurance: 2 },
  'notice.post': { roles: ['coordinator'], assurance: 2 },
  'noticeAnswer.read': {
    roles: PANEL,
    assurance: 1,
    own: 'one’s own answer; of others who will come and how many are expected',
    views: 'MeetingAnswersView',
  },
  'noticeAnswer.give': { roles: PANEL, assurance: 1, own: 'one’s own answer' },
  'meetingNeeds.save': { roles: PANEL, assurance: 2, own: 'one’s own' },
  'meetingNeeds.open': {
    roles: ['coordinator'],
    assurance: 3,
    own: 'one person at a time, for this meeting; the person sees it',
  },
  'ownAnswer.open': { roles: 'anyone', assurance: 0, own: BY_LINK, views: 'AnswerByLinkView' },
  'ownAnswer.answer': { roles: 'anyone', assurance: 0, own: BY_LINK },
  'ownAnswer.needs': { roles: 'anyone', assurance: 0, own: BY_LINK },
});
