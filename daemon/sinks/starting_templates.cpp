// The templates that users begin with (newshound template show). That of the HTML mail is what makes
// the built-in mails as well; the others say the same as the built-in messages.

#include "sinks/starting_templates.h"

namespace newshound {

constinit const std::string_view plain_template = R"tpl({{#notice}}
{{label}}

{{#line}}
  {{words}}
{{/line}}

  Time      {{time}}
  Alert     {{id}}
{{/notice}}
{{#digest}}
{{label}} · {{digest_title}}
{{#digest_list}}

{{digest_list_name}}
{{#digest_subject}}

  {{digest_name}} ({{digest_severity}})
{{#digest_story}}
{{#digest_item}}
    {{item_title}}
{{#item_quote}}
      {{item_quote}}
{{/item_quote}}
{{#item_update}}
      told again: {{item_update}}
{{/item_update}}
      {{item_source}}, {{item_time}}
{{#item_link}}
      {{item_link}}
{{/item_link}}
{{/digest_item}}
{{/digest_story}}
{{/digest_subject}}
{{/digest_list}}
{{#digest_notice}}

  {{notice_words}}
    {{notice_time}}
{{/digest_notice}}

{{#digest_rest}}
{{digest_rest}}
{{/digest_rest}}
  Alert     {{id}}
{{/digest}}
{{#news}}
{{label}} · {{name}}{{#type}} ({{type}}){{/type}}
on the list {{list}}

  {{title}}
{{#link}}
  {{link}}
{{/link}}

{{#passage}}
  Why       {{quote}}
{{#why}}
              in the {{field}}: {{reason}}
{{/why}}
{{/passage}}
{{#more_passages}}
            and {{more_passages}} more
{{/more_passages}}
  Score     {{score}}

{{#update}}
  Update    {{update}}
{{/update}}
  Source    {{source}}{{#author}}, by {{author}}{{/author}}{{#language}}, language {{language}}{{/language}}{{#others}}; {{sources}} sources by now{{/others}}
  Published {{published}}{{#no_published}}the feed gives no date{{/no_published}}
  Seen      {{seen}}{{#delay}}, {{delay}}{{/delay}}
{{#note}}
  Note      {{note}}
{{/note}}
{{#reference}}
  Reference {{reference}}
{{/reference}}
{{#tags}}
  Tags      {{tags}}
{{/tags}}
  Alert     {{id}}
{{#others}}

  Also reported by
{{#earlier_reports}}
    {{earlier_reports}} before these
{{/earlier_reports}}
{{#report}}
    {{report_source}}, {{report_seen}}{{#report_origin}} ({{report_origin}}){{/report_origin}}
      {{report_title}}
{{#report_link}}
      {{report_link}}
{{/report_link}}
{{/report}}
{{/others}}
{{/news}}
)tpl";

constinit const std::string_view subject_template = R"tpl({{headline}}
)tpl";

// Telegram shows few elements, and line ends as they are.
constinit const std::string_view telegram_template =
    R"tpl(<b>{{label}}{{#name}} · {{name}}{{/name}}</b>
{{#notice}}
{{#line}}
{{words}}
{{/line}}
{{/notice}}
{{#digest}}
{{digest_title}}
{{#digest_list}}
{{#digest_subject}}
{{#digest_story}}
{{#digest_item}}
<b>{{digest_name}}</b>: {{#item_url}}<a href="{{item_url}}">{{/item_url}}{{item_title}}{{#item_url}}</a>{{/item_url}}
{{/digest_item}}
{{/digest_story}}
{{/digest_subject}}
{{/digest_list}}
{{#digest_notice}}
{{notice_words}}
{{/digest_notice}}
{{#digest_rest}}
{{digest_rest}}
{{/digest_rest}}
{{/digest}}
{{#news}}
{{#type}}{{type}}, {{/type}}on the list {{list}}

{{#url}}<a href="{{url}}">{{/url}}{{title}}{{#url}}</a>{{/url}}
{{#passage}}
<blockquote>{{#piece}}{{#marked}}<b>{{marked}}</b>{{/marked}}{{unmarked}}{{/piece}}</blockquote>
<i>in the {{field}}: {{reasons}}</i>
{{/passage}}

{{#update}}
Update: {{update}}
{{/update}}
{{#no_url}}
{{#link}}
Link: {{link}}
{{/link}}
{{/no_url}}
Source: {{source}}
{{#others}}
Also reported by: {{others}}
{{/others}}
{{#published}}
Published: {{published}}
{{/published}}
Seen: {{seen}}{{#delay}}, {{delay}}{{/delay}}
Score: {{score}}
{{#note}}
Note: {{note}}
{{/note}}
{{#reference}}
Reference: {{reference}}
{{/reference}}
{{#tags}}
Tags: {{tags}}
{{/tags}}
{{/news}}
{{#notice}}
Time: {{time}}
{{/notice}}
Alert: <code>{{id}}</code>
)tpl";

// The elements and attributes that the specification lets clients show.
constinit const std::string_view matrix_template =
    R"tpl(<p><strong><span data-mx-color="#{{color}}">{{label}}{{#name}} · {{name}}{{/name}}</span></strong></p>
{{#notice}}
<p>{{#line}}{{words}}<br>{{/line}}</p>
<p>Time: {{time}}</p>
{{/notice}}
{{#digest}}
{{digest_title}}
{{#digest_list}}
{{#digest_subject}}
{{#digest_story}}
{{#digest_item}}
<br><strong>{{digest_name}}</strong>: {{#item_url}}<a href="{{item_url}}">{{/item_url}}{{item_title}}{{#item_url}}</a>{{/item_url}}
{{/digest_item}}
{{/digest_story}}
{{/digest_subject}}
{{/digest_list}}
{{#digest_notice}}
{{notice_words}}
{{/digest_notice}}
{{#digest_rest}}
{{digest_rest}}
{{/digest_rest}}
{{/digest}}
{{#news}}
<p>{{#type}}{{type}}, {{/type}}on the list {{list}}</p>
<p>{{#url}}<a href="{{url}}">{{/url}}{{title}}{{#url}}</a>{{/url}}</p>
{{#passage}}
<blockquote>{{#piece}}{{#marked}}<strong>{{marked}}</strong>{{/marked}}{{unmarked}}{{/piece}}<br><em>in the {{field}}: {{reasons}}</em></blockquote>
{{/passage}}
<p>
{{#update}}
Update: {{update}}<br>
{{/update}}
{{#no_url}}
{{#link}}
Link: {{link}}<br>
{{/link}}
{{/no_url}}
Source: {{source}}<br>
{{#others}}
Also reported by: {{others}}<br>
{{/others}}
{{#published}}
Published: {{published}}<br>
{{/published}}
Seen: {{seen}}{{#delay}}, {{delay}}{{/delay}}<br>
Score: {{score}}<br>
{{#note}}
Note: {{note}}<br>
{{/note}}
{{#reference}}
Reference: {{reference}}<br>
{{/reference}}
{{#tags}}
Tags: {{tags}}<br>
{{/tags}}
</p>
{{/news}}
<p>Alert: <code>{{id}}</code></p>
)tpl";

// Discord.
constinit const std::string_view markdown_template =
    R"tpl(**{{label}}{{#name}} · {{name}}{{/name}}**
{{#notice}}
{{#line}}
{{words}}
{{/line}}
{{/notice}}
{{#digest}}
{{digest_title}}
{{#digest_list}}
{{#digest_subject}}
{{#digest_story}}
{{#digest_item}}
**{{digest_name}}**: {{#item_url}}[{{item_title}}]({{item_url}}){{/item_url}}{{#no_item_url}}{{item_title}}{{/no_item_url}}
{{/digest_item}}
{{/digest_story}}
{{/digest_subject}}
{{/digest_list}}
{{#digest_notice}}
{{notice_words}}
{{/digest_notice}}
{{#digest_rest}}
{{digest_rest}}
{{/digest_rest}}
{{/digest}}
{{#news}}
{{#type}}{{type}}, {{/type}}on the list {{list}}

{{#url}}[{{title}}]({{url}}){{/url}}{{#no_url}}{{title}}{{/no_url}}
{{#passage}}
> {{#piece}}{{#marked}}**{{marked}}**{{/marked}}{{unmarked}}{{/piece}}
*in the {{field}}: {{reasons}}*
{{/passage}}

{{#update}}
Update: {{update}}
{{/update}}
{{#no_url}}
{{#link}}
Link: {{link}}
{{/link}}
{{/no_url}}
Source: {{source}}
{{#others}}
Also reported by: {{others}}
{{/others}}
{{#published}}
Published: {{published}}
{{/published}}
Seen: {{seen}}{{#delay}}, {{delay}}{{/delay}}
Score: {{score}}
{{#note}}
Note: {{note}}
{{/note}}
{{#reference}}
Reference: {{reference}}
{{/reference}}
{{#tags}}
Tags: {{tags}}
{{/tags}}
{{/news}}
{{#notice}}
Time: {{time}}
{{/notice}}
Alert: {{id}}
)tpl";

// Slack's "mrkdwn".
constinit const std::string_view slack_template = R"tpl(*{{label}}{{#name}} · {{name}}{{/name}}*
{{#notice}}
{{#line}}
{{words}}
{{/line}}
{{/notice}}
{{#digest}}
{{digest_title}}
{{#digest_list}}
{{#digest_subject}}
{{#digest_story}}
{{#digest_item}}
*{{digest_name}}*: {{#item_url}}<{{item_url}}|{{item_title}}>{{/item_url}}{{#no_item_url}}{{item_title}}{{/no_item_url}}
{{/digest_item}}
{{/digest_story}}
{{/digest_subject}}
{{/digest_list}}
{{#digest_notice}}
{{notice_words}}
{{/digest_notice}}
{{#digest_rest}}
{{digest_rest}}
{{/digest_rest}}
{{/digest}}
{{#news}}
{{#type}}{{type}}, {{/type}}on the list {{list}}

{{#url}}<{{url}}|{{title}}>{{/url}}{{#no_url}}{{title}}{{/no_url}}
{{#passage}}
> {{#piece}}{{#marked}}*{{marked}}*{{/marked}}{{unmarked}}{{/piece}}
_in the {{field}}: {{reasons}}_
{{/passage}}

{{#update}}
Update: {{update}}
{{/update}}
{{#no_url}}
{{#link}}
Link: {{link}}
{{/link}}
{{/no_url}}
Source: {{source}}
{{#others}}
Also reported by: {{others}}
{{/others}}
{{#published}}
Published: {{published}}
{{/published}}
Seen: {{seen}}{{#delay}}, {{delay}}{{/delay}}
Score: {{score}}
{{#note}}
Note: {{note}}
{{/note}}
{{#reference}}
Reference: {{reference}}
{{/reference}}
{{#tags}}
Tags: {{tags}}
{{/tags}}
{{/news}}
{{#notice}}
Time: {{time}}
{{/notice}}
Alert: {{id}}
)tpl";

// The text of a push message, which has the heading for its title.
constinit const std::string_view push_template = R"tpl({{#notice}}
{{#line}}
{{words}}
{{/line}}
{{/notice}}
{{#digest}}
{{digest_title}}
{{#digest_list}}
{{#digest_subject}}
{{#digest_story}}
{{#digest_item}}
{{digest_name}}: {{item_title}}
{{/digest_item}}
{{/digest_story}}
{{/digest_subject}}
{{/digest_list}}
{{#digest_notice}}
{{notice_words}}
{{/digest_notice}}
{{#digest_rest}}
{{digest_rest}}
{{/digest_rest}}
{{/digest}}
{{#news}}
{{#type}}{{type}}, {{/type}}on the list {{list}}

{{title}}
{{#passage}}
{{quote}}
in the {{field}}: {{reasons}}
{{/passage}}

{{#update}}
Update: {{update}}
{{/update}}
{{#no_url}}
{{#link}}
Link: {{link}}
{{/link}}
{{/no_url}}
Source: {{source}}
{{#others}}
Also reported by: {{others}}
{{/others}}
{{#published}}
Published: {{published}}
{{/published}}
Seen: {{seen}}{{#delay}}, {{delay}}{{/delay}}
Score: {{score}}
{{#note}}
Note: {{note}}
{{/note}}
{{#reference}}
Reference: {{reference}}
{{/reference}}
{{#tags}}
Tags: {{tags}}
{{/tags}}
{{/news}}
{{#notice}}
Time: {{time}}
{{/notice}}
Alert: {{id}}
)tpl";

constinit const std::string_view json_template = R"tpl({
  "id": "{{id}}",
  "kind": "{{kind}}",
  "severity": "{{severity}}",
  "headline": "{{headline}}",
{{#news}}
  "subject": "{{name}}",
  "list": "{{list}}",
  "title": "{{title}}",
  "link": "{{link}}",
  "source": "{{source}}",
  "sources": {{sources}},
  "seen": "{{seen}}",
  "quotes": [{{#passage}}"{{quote}}"{{#passage_separator}}, {{/passage_separator}}{{/passage}}],
  "also_reported_by": [{{#report}}"{{report_source}}"{{#report_separator}}, {{/report_separator}}{{/report}}],
{{/news}}
  "message": [{{#line}}"{{words}}"{{#line_separator}}, {{/line_separator}}{{/line}}]
}
)tpl";

}  // namespace newshound
