// How a mail looks, as a template (sinks/starting_templates.h).
// Mail programs know little CSS, and some drop <style>: the elements alone must read in order.
// Colours have a contrast of at least 4.5:1 on their ground (WCAG 2.1, 1.4.3) in both schemes.

#include "sinks/starting_templates.h"

namespace newshound {

constinit const std::string_view html_template = R"tpl(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{headline}}</title>
<style>
:root{color-scheme:light dark}
body{margin:0;padding:16px;background:#f3f4f6;color:#1f2430;
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:620px;margin:0 auto;padding:20px 22px;background:#fff;border:1px solid #dfe2e8;
border-top:5px solid #6b7280;border-radius:8px;overflow-wrap:anywhere}
main.low{border-top-color:#0e7490}main.medium{border-top-color:#a16207}
main.high{border-top-color:#b91c1c}main.critical{border-top-color:#7f1d1d}
.sev{display:inline-block;padding:1px 9px;border-radius:4px;background:#4b5563;color:#fff;
font-size:13px;font-weight:700;letter-spacing:.04em;text-transform:uppercase}
.low .sev{background:#0e7490}.medium .sev{background:#854d0e}
.high .sev{background:#b91c1c}.critical .sev{background:#7f1d1d}
h1{margin:8px 0 0;font-size:22px;line-height:1.25}
h2{margin:20px 0 0;font-size:18px;line-height:1.35}
h3{margin:16px 0 0;font-size:16px;line-height:1.35}h3 .sev{font-size:11px;vertical-align:2px}
.story{margin:8px 0 0;padding:0 0 0 14px;border-left:3px solid #cbd0d9}.item{font-weight:600}p+.item{margin-top:10px}
ul{margin:6px 0 0;padding-left:18px;font-size:15px}li{margin:0 0 6px}li p{margin:0}
p{margin:4px 0}.quiet{color:#5b6270;font-size:14px}
a{color:#1d4ed8}
blockquote{margin:16px 0 0;padding:2px 0 2px 14px;border-left:3px solid #cbd0d9}
mark{padding:0 2px;border-radius:3px;background:#fde68a;color:#1f2430;font-weight:600}
table{margin:20px 0 0;border-collapse:collapse;font-size:15px}
th,td{padding:3px 0;text-align:left;vertical-align:top}
th{padding-right:16px;color:#5b6270;font-weight:400;white-space:nowrap}
footer{margin:20px 0 0;padding-top:10px;border-top:1px solid #dfe2e8}
.message{white-space:pre-wrap}
@media (max-width:480px){body{padding:0}main{border-radius:0;border-left:0;border-right:0;
padding:16px}}
@media (prefers-color-scheme:dark){
body{background:#12151b;color:#e4e7ec}main{background:#1b1f27;border-color:#323845}
main.low{border-top-color:#22a6c3}main.medium{border-top-color:#d4a017}
main.high{border-top-color:#ef5350}main.critical{border-top-color:#ff6b6b}
.quiet,th{color:#a3abb9}a{color:#8ab4ff}blockquote,.story{border-left-color:#4a5262}
mark{background:#6b5200;color:#fff3c4}footer{border-top-color:#323845}}
</style>
</head>
<body>
<main class="{{tone}}">
<p><span class="sev">{{label}}</span></p>
{{#notice}}
{{#line}}
<p class="message">{{words}}</p>
{{/line}}
<p class="quiet">{{time}}</p>
{{/notice}}
{{#digest}}
<h1>{{digest_title}}</h1>
{{#digest_list}}
<h2 dir="auto">{{digest_list_name}}</h2>
{{#digest_subject}}
<div class="{{digest_severity}}"><h3 dir="auto">{{digest_name}} <span class="sev">{{digest_severity}}</span></h3>
{{#digest_story}}
<div class="story">
{{#digest_item}}
<p class="item" dir="auto"{{#item_language}} lang="{{item_language}}"{{/item_language}}>{{#item_url}}<a href="{{item_url}}" rel="noopener noreferrer">{{/item_url}}{{item_title}}{{#item_url}}</a>{{/item_url}}</p>
{{#item_quote}}
<p dir="auto"{{#item_language}} lang="{{item_language}}"{{/item_language}}>{{#item_piece}}{{#item_marked}}<mark>{{item_marked}}</mark>{{/item_marked}}{{item_unmarked}}{{/item_piece}}</p>
{{/item_quote}}
{{#item_update}}
<p class="quiet">told again: {{item_update}}</p>
{{/item_update}}
<p class="quiet"><bdi>{{item_source}}</bdi>, {{item_time}}</p>
{{/digest_item}}
</div>
{{/digest_story}}
</div>
{{/digest_subject}}
{{/digest_list}}
{{#digest_notices}}
<h2>newshound</h2>
{{/digest_notices}}
{{#digest_notice}}
<div class="story"><p class="message">{{notice_words}}</p>
<p class="quiet">{{notice_time}}</p></div>
{{/digest_notice}}
{{#digest_rest}}
<p class="quiet">{{digest_rest}}</p>
{{/digest_rest}}
{{/digest}}
{{#news}}
<h1 dir="auto">{{name}}</h1>
<p class="quiet">{{#type}}{{type}}, {{/type}}on the list {{list}}</p>
<h2 dir="auto"{{#language}} lang="{{language}}"{{/language}}>{{#url}}<a href="{{url}}" rel="noopener noreferrer">{{/url}}{{title}}{{#url}}</a>{{/url}}</h2>
{{#host}}
<p class="quiet">{{host}}</p>
{{/host}}
{{#passage}}
<blockquote><p dir="auto"{{#language}} lang="{{language}}"{{/language}}>{{#piece}}{{#marked}}<mark>{{marked}}</mark>{{/marked}}{{unmarked}}{{/piece}}</p>
<p class="quiet">in the {{field}}: {{reasons}}</p></blockquote>
{{/passage}}
{{#more_passages}}
<p class="quiet">and {{more_passages}} more</p>
{{/more_passages}}
<table>
{{#update}}
<tr><th scope="row">Update</th><td dir="auto">{{update}}</td></tr>
{{/update}}
<tr><th scope="row">Source</th><td dir="auto">{{source}}{{#others}}; {{sources}} sources by now{{/others}}</td></tr>
{{#author}}
<tr><th scope="row">Author</th><td dir="auto">{{author}}</td></tr>
{{/author}}
<tr><th scope="row">Published</th><td dir="auto">{{published}}{{#no_published}}the feed gives no date{{/no_published}}</td></tr>
<tr><th scope="row">Seen</th><td dir="auto">{{seen}}{{#delay}}, {{delay}}{{/delay}}</td></tr>
<tr><th scope="row">Score</th><td dir="auto">{{score}}</td></tr>
{{#note}}
<tr><th scope="row">Note</th><td dir="auto">{{note}}</td></tr>
{{/note}}
{{#reference}}
<tr><th scope="row">Reference</th><td dir="auto">{{#reference_url}}<a href="{{reference_url}}" rel="noopener noreferrer">{{/reference_url}}{{reference}}{{#reference_url}}</a>{{/reference_url}}</td></tr>
{{/reference}}
</table>
{{#others}}
<h3>Also reported by</h3>
{{#earlier_reports}}
<p class="quiet">{{earlier_reports}} before these</p>
{{/earlier_reports}}
<ul>
{{#report}}
<li><span dir="auto">{{report_source}}</span>: <span dir="auto"{{#report_language}} lang="{{report_language}}"{{/report_language}}>{{#report_url}}<a href="{{report_url}}" rel="noopener noreferrer">{{/report_url}}{{report_title}}{{#report_url}}</a>{{/report_url}}</span>
<p class="quiet">{{report_seen}}{{#report_origin}}; {{report_origin}}{{/report_origin}}</p></li>
{{/report}}
</ul>
{{/others}}
{{/news}}
<footer class="quiet">newshound, alert {{id}}</footer>
</main>
</body>
</html>
)tpl";

}  // namespace newshound
