import { Controller, Get } from '@nestjs/common';
import { Policy } from '../kernel/policy';
import { POLICY_BY_SLICE } from '../policy';
import { policyAreas, PolicyAreaView } from './policy-area.view';

/** The table that every request is judged by, for those who answer for it. */
@Controller('policy')
export class PolicyController {
  @Get()
  @Policy('policy.read')
  table(): PolicyAreaView[] {
    return policyAreas(POLICY_BY_SLICE);
  }
}
