import {
  Equals,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { VersionDto } from '../live/version.dto';

/** Puts the question. A ground is written only with the person’s consent. */
export class RaiseQuestionDto {
  @IsUUID()
  personId: string;

  @IsOptional()
  @IsIn(['role', 'tie', 'interest'])
  ground?: 'role' | 'tie' | 'interest' | null;

  @ValidateIf(({ ground }: RaiseQuestionDto) => Boolean(ground))
  @Equals(true)
  groundAgreed?: boolean;

  /** The person steps aside at once; the panel confirms. */
  @IsOptional()
  @IsBoolean()
  stepsAside?: boolean;
}

/** What the panel answered: with all for it, or as counted. */
export class AnswerQuestionDto extends VersionDto {
  @IsIn(['consensus', 'count'])
  method: 'consensus' | 'count';

  @ValidateIf(({ method }: AnswerQuestionDto) => method === 'count')
  @IsInt()
  @Min(0)
  @Max(1000)
  for?: number;

  @ValidateIf(({ method }: AnswerQuestionDto) => method === 'count')
  @IsInt()
  @Min(0)
  @Max(1000)
  against?: number;

  @IsOptional()
  @IsIn(['for', 'against', 'blank', 'none'])
  chairChoice?: 'for' | 'against' | 'blank' | 'none' | null;
}
