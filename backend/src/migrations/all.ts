import { Kernel1700000000001 } from './0001-kernel';
import { Identity1700000000002 } from './0002-identity';
import { Statutes1700000000003 } from './0003-statutes';
import { Membership1700000000004 } from './0004-membership';
import { Elections1700000000005 } from './0005-elections';
import { Declarations1700000000006 } from './0006-declarations';
import { Meetings1700000000007 } from './0007-meetings';
import { Passkeys1700000000008 } from './0008-passkeys';
import { Factors1700000000009 } from './0009-factors';
import { Vault1700000000010 } from './0010-vault';
import { SignedHeads1700000000011 } from './0011-signed-heads';
import { Seal1700000000012 } from './0012-seal';
import { DeclarationsComplete1700000000013 } from './0013-declarations-complete';
import { Register1700000000014 } from './0014-register';
import { Recruitment1700000000016 } from './0016-recruitment';
import { Requests1700000000017 } from './0017-requests';
import { Erasure1700000000018 } from './0018-erasure';
import { Year1700000000020 } from './0020-year';
import { Portraits1700000000021 } from './0021-portraits';
import { Place1700000000022 } from './0022-place';
import { Cases1700000000023 } from './0023-cases';
import { Papers1700000000024 } from './0024-papers';
import { CaseFiles1700000000025 } from './0025-case-files';
import { Notice1700000000026 } from './0026-notice';
import { Messages1700000000027 } from './0027-messages';
import { Votes1700000000028 } from './0028-votes';
import { Room1700000000029 } from './0029-room';
import { Writing1700000000030 } from './0030-writing';
import { Minutes1700000000031 } from './0031-minutes';
import { After1700000000032 } from './0032-after';
import { BeforeMeeting1700000000033 } from './0033-before-meeting';
import { SchoolYears1700000000034 } from './0034-school-years';
import { Evaluation1700000000035 } from './0035-evaluation';
import { MinutedTasks1700000000036 } from './0036-minuted-tasks';
import { Elections1700000000037 } from './0037-elections';
import { ElectionHeld1700000000038 } from './0038-election-held';
import { Revision1700000000039 } from './0039-revision';
import { Ballots1700000000040 } from './0040-ballots';
import { NobodyStands1700000000041 } from './0041-nobody-stands';
import { SimpleBallots1700000000044 } from './0044-simple-ballots';

/** Every migration, in the order they run. A new one goes to the end and none is ever changed. */
export const migrations = [
  Kernel1700000000001,
  Identity1700000000002,
  Statutes1700000000003,
  Membership1700000000004,
  Elections1700000000005,
  Declarations1700000000006,
  Meetings1700000000007,
  Passkeys1700000000008,
  Factors1700000000009,
  Vault1700000000010,
  SignedHeads1700000000011,
  Seal1700000000012,
  DeclarationsComplete1700000000013,
  Register1700000000014,
  Recruitment1700000000016,
  Requests1700000000017,
  Erasure1700000000018,
  Year1700000000020,
  Portraits1700000000021,
  Place1700000000022,
  Cases1700000000023,
  Papers1700000000024,
  CaseFiles1700000000025,
  Notice1700000000026,
  Messages1700000000027,
  Votes1700000000028,
  Room1700000000029,
  Writing1700000000030,
  Minutes1700000000031,
  After1700000000032,
  BeforeMeeting1700000000033,
  SchoolYears1700000000034,
  Evaluation1700000000035,
  MinutedTasks1700000000036,
  Elections1700000000037,
  ElectionHeld1700000000038,
  Revision1700000000039,
  Ballots1700000000040,
  NobodyStands1700000000041,
  SimpleBallots1700000000044,
];
