import { PlaceReader } from '../place/place-reader';
import { CallExtraMeeting } from './call-extra-meeting';
import { DemandMeeting } from './demand-meeting';
import { ExtraDemands } from './extra-demands';
import { ExtraMeetingController } from './extra-meeting.controller';

/** What the place of a meeting and the extra meeting give to the module of the meetings. */
export const EXTRA_CONTROLLERS = [ExtraMeetingController];
export const EXTRA_PROVIDERS = [PlaceReader, ExtraDemands, DemandMeeting, CallExtraMeeting];
