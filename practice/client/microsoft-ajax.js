// A stand-in for MicrosoftAjax.js: only what outlook-web-16.01.js asks of it.
(function () {
  window.Type = Function;
  Type.registerNamespace = function (ns) {
    window[ns] = window[ns] || {};
  };
  Type.prototype.registerClass = function () {
    return this;
  };
  Function._validateParams = function () {
    return null;
  };
  Function._validateParameter = function () {
    return null;
  };
  Function.createDelegate = function (self, f) {
    return function () {
      return f.apply(self, arguments);
    };
  };
  window.Sys = {
    StringBuilder: function () {},
    Debug: { trace: function () {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'argumentUndefined',
    'notImplemented',
    'invalidOperation',
    'parameterCount',
  ].forEach(function (name) {
    Error[name] = function (param, message) {
      return new Error(name + ': ' + param + ' ' + (message || ''));
    };
  });
  Error.create = function (message, info) {
    var e = new Error(message);
    for (var k in info) e[k] = info[k];
    return e;
  };
  if (!String.format)
    String.format = function (s) {
      var a = arguments;
      return s.replace(/\{(\d+)\}/g, function (_, i) {
        return a[+i + 1];
      });
    };
})();
