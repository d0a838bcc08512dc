/** Functions of the ribbon buttons; the names stand in manifest.xml. Early in the page: a button may be what loads it. */
import { requestOfPane, type PaneRequest } from './paneRequests';

const showPaneFor =
  (request: PaneRequest) =>
  (event: Office.AddinCommands.Event): void => {
    requestOfPane(request);
    Office.addin
      .showAsTaskpane()
      .catch(() => undefined)
      // Without this Excel shows the button as working for five minutes.
      .finally(() => event.completed());
  };

/**
 * Office.js gives up ten seconds after it has come when nobody has asked for this, and the pane's own script may take
 * longer on a slow network (office-js issues 1317 and 3330).
 */
void Office.onReady();

Office.actions.associate('checkTargets', showPaneFor('check'));
Office.actions.associate('fillSample', showPaneFor('fillSample'));
