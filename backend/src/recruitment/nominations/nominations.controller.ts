import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { Policy } from '../../kernel/policy';
import { AnswerRequest } from './answer-request';
import { AnswerWithoutNameDto, NominateDto, NominationLinkDto } from './nomination.dto';
import { OpenOwnRequest } from './open-own-request';
import { AnswerKeptView, OwnRequestView } from './own-nomination.view';

/** For organisations, without an account. The link is a secret in a body, never in an address. */
@Controller()
export class NominationsController {
  constructor(
    private readonly openOwn: OpenOwnRequest,
    private readonly answers: AnswerRequest,
  ) {}

  /** Reading by a link is an act: a mail scanner that follows links opens nothing. */
  @Post('own-request/openings')
  @HttpCode(200)
  @Policy('ownRequest.open')
  open(@Body() { token }: NominationLinkDto, @Ip() source: string): Promise<OwnRequestView> {
    return this.openOwn.run(token, source);
  }

  @Post('own-request/nominations')
  @HttpCode(200)
  @Policy('ownRequest.nominate')
  nominate(@Body() wish: NominateDto, @Ip() source: string): Promise<AnswerKeptView> {
    return this.answers.nominate(wish, source);
  }

  @Post('own-request/answers')
  @HttpCode(200)
  @Policy('ownRequest.answer')
  answer(@Body() wish: AnswerWithoutNameDto, @Ip() source: string): Promise<AnswerKeptView> {
    return this.answers.withoutName(wish, source);
  }
}
