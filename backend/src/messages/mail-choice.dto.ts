import { IsBoolean } from 'class-validator';

export class MailChoiceDto {
  @IsBoolean()
  wanted: boolean;
}
