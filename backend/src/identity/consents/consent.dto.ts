import { IsBoolean } from 'class-validator';

export class ConsentDto {
  @IsBoolean()
  given: boolean;
}
