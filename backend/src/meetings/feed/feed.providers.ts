import { FeedController } from './feed.controller';
import { FeedLimit } from './feed-limit';
import { FeedMeetings } from './feed-meetings';
import { OwnFeed } from './own-feed';

export const FEED_CONTROLLERS = [FeedController];
export const FEED_PROVIDERS = [FeedLimit, FeedMeetings, OwnFeed];
