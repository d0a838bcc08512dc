/** What became of a part of the pane that could not be fetched. */
import { faultOf, type PortFault } from '../port/portFault';
import { pageOnServer } from './pageOnServer';

/** The fault behind anything thrown; asks the server whether a part is missing because it has another build. */
export const explainedFault = async (error: unknown): Promise<PortFault> => {
  const fault = faultOf(error);
  if (fault.code !== 'partMissing') return fault;
  return (await pageOnServer()) === 'another' ? { code: 'newBuild', reference: null } : fault;
};

export const reopenPane = (): void => location.reload();
