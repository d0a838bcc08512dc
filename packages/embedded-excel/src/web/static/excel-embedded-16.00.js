/*
 * Platform script of the embedded host. The office.js loader asks for a script by the name of its
 * platform, and this page names the platform "embedded"; the script plugs in beside the loader's
 * own ones and loads the unmodified Excel library.
 */
(function () {
  'use strict';
  var host = window.parent.__embeddedHost;

  // The Excel library looks for this global while it loads.
  window._richApiNativeBridge = host.connect();
  // The loader expects the class; only Microsoft's own script would bring more of it.
  OfficeExt.MsAjaxError = OfficeExt.MsAjaxError || function () {};

  function EmbeddedPlatform(hostInfo) {
    this._hostInfo = hostInfo;
  }

  EmbeddedPlatform.prototype = {
    setAgaveHostCommunication: function () {},
    prepareRightAfterWebExtensionInitialize: function () {},

    getAppContext: function (_window, gotContext) {
      gotContext({
        _appInstanceId: 'embedded',
        get_appUILocale: function () {
          return host.language.toLowerCase();
        },
        get_appName: function () {
          return 1;
        },
      });
    },

    loadAppSpecificScriptAndCreateOM: function (_context, ready, base) {
      var script = document.createElement('script');
      script.src = base + 'excel-web-16.00.js';
      script.onload = function () {
        handOver();
        ready();
      };
      document.head.appendChild(script);
    },

    prepareApiSurface: function () {
      OSF._OfficeAppFactory.setContext({
        host: 'Excel',
        platform: 'OfficeOnline',
        displayLanguage: host.language,
        contentLanguage: host.language,
        touchEnabled: false,
        commerceAllowed: false,
        diagnostics: {
          host: 'Excel',
          platform: 'OfficeOnline',
          version: '16.0.0.0',
        },
        officeTheme: host.theme,
        requirements: {
          isSetSupported: function (name, version) {
            return host.isSetSupported(name, version === undefined ? undefined : String(version));
          },
        },
        document: { settings: documentSettings() },
      });
    },

    getInitializationReason: function () {
      return 'documentOpened';
    },
  };

  /** Gives functions and ribbon actions to the page, now and whenever the add-in adds some. */
  function handOver() {
    var functions = CustomFunctions._association;
    var give = function () {
      host.functions(functions.mappings);
    };
    functions.onchange(give);
    give();
    host.actions(function (name) {
      return Office.actions._association.mappings[name.toUpperCase()];
    });
  }

  /** learn.microsoft.com/javascript/api/office/office.settings: copies in, copies out. */
  function documentSettings() {
    var stored = host.settings;
    var copy = function (value) {
      return JSON.parse(JSON.stringify(value));
    };
    var later = function (callback, result) {
      setTimeout(function () {
        if (callback) callback(result);
      }, 0);
    };
    return {
      get: function (name) {
        return stored.has(name) ? copy(stored.get(name)) : null;
      },
      set: function (name, value) {
        stored.set(name, copy(value));
      },
      remove: function (name) {
        stored.delete(name);
      },
      saveAsync: function (first, second) {
        later(typeof first === 'function' ? first : second, {
          status: 'succeeded',
        });
      },
      refreshAsync: function (callback) {
        later(callback, { status: 'succeeded', value: this });
      },
    };
  }

  OSF.InitializationHelper = EmbeddedPlatform;
})();
