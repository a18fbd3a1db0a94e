/** The English catalogue: the source of the keys. */
import { answers } from './answers.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { desk } from './desk.ts';
import { doctor } from './doctor.ts';
import { explanations } from './explanations.ts';
import { findings } from './findings.ts';
import { notices } from './notices.ts';
import { pile } from './pile.ts';
import { problems } from './problems.ts';
import { review } from './review.ts';
import { screens } from './screens.ts';

/** By area; a message is named `area.key`. */
export const en = {
  answers,
  cli,
  commands,
  desk,
  doctor,
  explanations,
  findings,
  notices,
  pile,
  problems,
  review,
  screens,
};
