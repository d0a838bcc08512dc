/** Functions of the ribbon buttons; the names stand in manifest.xml. */
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

Office.actions.associate('checkTargets', showPaneFor('check'));
Office.actions.associate('fillSample', showPaneFor('fillSample'));
