/** What programs put on the clipboard, in their own shapes. */

/** Word for Windows. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:12;} --></style>
</head><body lang=FR style='tab-interval:35.4pt'>
<!--StartFragment-->
<h2 style='margin-top:2.0pt'><b><span style='font-size:13.0pt'>L’accord
de 2024<o:p></o:p></span></b></h2>
<p class=MsoNormal>Le maire a dit&nbsp;: «&nbsp;<b>Bravo</b>&nbsp;!&nbsp;» — voir
<a href="https://rennes.example/accord"><span style='color:blue'>le texte</span></a>,<span
style='mso-spacerun:yes'>   </span><i>signé</i> à Québec…<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Culture<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Musées<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>Festivals<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Santé<o:p></o:p></p>
<p class=MsoNormal>Le calendrier<span style='mso-comment-continuation:1'></span>&nbsp;:</p>
<table class=MsoTableGrid border=1><tr><td width=302 valign=top><p class=MsoNormal><b>Année</b><o:p></o:p></p></td>
<td><p class=MsoNormal><b>Étape</b><o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2024</p></td><td><p class=MsoNormal>Signature</p><p class=MsoNormal>à Rennes</p></td></tr></table>
<!--EndFragment--></body></html>`;

/** Google Docs. */
export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400;font-style:normal;white-space:pre-wrap;">Jumelage</span></h1><br /><h2 dir="ltr"><span style="font-weight:700;">Histoire</span></h2><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Un </span><span style="font-weight:700;">mot gras</span><span style="font-weight:400;">, un </span><span style="font-style:italic;font-weight:400">penché</span><span>, un </span><span style="text-decoration:line-through">barré</span><span> et un </span><a href="mailto:presse@rennes.example" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;">lien</span></a><span>.</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400" aria-level="1"><p dir="ltr" role="presentation"><span>Un</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Un bis</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Deux</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="301" /></colgroup><tbody><tr><td><p dir="ltr"><span>Population</span></p></td><td><p dir="ltr"><span>225 081</span></p></td></tr><tr><td><p dir="ltr"><span>Superficie</span></p></td><td><p dir="ltr"><span>50 km²</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

/** LibreOffice Writer. */
export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="fr-FR" dir="ltr"><h3 class="western">Étapes</h3>
<p style="margin-bottom: 0cm"><font face="Liberation Serif"><b>Gras</b>, <u>souligné</u>,
<a href="tel:+33223622000">téléphone</a><br/>
deuxième ligne</font></p>
<ol><li><p style="margin-bottom: 0cm">Premier</p>
<ul><li><p>Dedans</p></li></ul></li>
<li><p>Deuxième</p></li></ol>
<blockquote><p>Une citation.</p></blockquote></body></html>`;

/** A page of the web, as a browser copies it. */
export const webPage = `<html><body><!--StartFragment--><h1 style="font-weight: 700; text-decoration-style: initial;">Titre</h1><h6>Petit</h6><div style="color: rgb(0, 0, 0);"><p>Avant <span style="font-weight: 600">fort</span><img src="x.png" alt="photo" onerror="alert(1)"><script>alert(1)</script><style>p{}</style><!-- dit rien --> après.</p><p><a href="javascript:alert(1)">mauvais</a> <a href="/fr/accords">bon</a> <a href="//ailleurs.example/">ailleurs</a> <a href="#ici">ici</a></p><p>Un<br>deux<br><br>trois</p></div><ul><li><h3>Carte</h3><p>Texte</p></li></ul><pre>a  b
c</pre><span style="display:none">caché</span><!--EndFragment--></body></html>`;
