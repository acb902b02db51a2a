import { IsEmail, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

const NO_CONTROL = /^\P{Cc}*$/u;
const ONE_LINE = /^\P{Cc}*\S\P{Cc}*$/u;

/** First run. The own panel's names are required for kind «own», which the command checks. */
export class InstallDto {
  @IsIn(['example', 'own'])
  kind: 'example' | 'own';

  @IsOptional()
  @IsString()
  @Length(1, 120)
  @Matches(ONE_LINE)
  panelName?: string;

  @IsOptional()
  @IsString()
  @Length(0, 120)
  @Matches(NO_CONTROL)
  clusterName?: string;

  @IsOptional()
  @IsString()
  @Length(1, 120)
  @Matches(ONE_LINE)
  coordinatorName?: string;

  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  coordinatorEmail?: string;
}
