import { mailboxPath } from '../../messages/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import type { SignInModel } from '../views/sign-in-page.tsx'

/** The page of signing in, whatever was just refused on it. */
export async function signInModel(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember'>,
  about: Pick<SignInModel, 'typed' | 'fault' | 'back'> & { readonly news?: SignInModel['news'] },
): Promise<SignInModel> {
  const { isDemonstration } = await shownTown(asked).town()
  return { news: null, ...about, mailbox: isDemonstration ? mailboxPath : null }
}
