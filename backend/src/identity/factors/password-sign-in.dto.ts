import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';

/** What a person types to be found by: an address, or the name of one who has none. */
const NAME_MOST = 254;

export class PasswordSignInDto {
  @IsString()
  @Length(1, NAME_MOST)
  name: string;

  @IsString()
  @Length(1, 200)
  password: string;

  /** Six digits of the app; a blank in the middle is forgiven. */
  @IsString()
  @Length(1, 20)
  code: string;

  /** Nobody else uses this device. */
  @IsOptional()
  @IsBoolean()
  ownDevice?: boolean;
}

export class RecoveryCodeSignInDto {
  @IsString()
  @Length(1, NAME_MOST)
  name: string;

  /** Sixteen letters; blanks, hyphens, small letters and look-alikes are forgiven. */
  @IsString()
  @Length(1, 40)
  recoveryCode: string;
}

export class ProveByPasswordDto {
  @IsString()
  @Length(1, 200)
  password: string;

  @IsString()
  @Length(1, 20)
  code: string;
}

export class ProveByRecoveryCodeDto {
  @IsString()
  @Length(1, 40)
  recoveryCode: string;
}
