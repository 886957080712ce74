package fr.conventio.app.help;

import java.util.List;
import java.util.stream.Collectors;

/** The user guide as one page of HTML beside its pictures. */
final class GuideHtml {
    private static final String STYLE = """
            body{font:16px/1.55 system-ui,sans-serif;color:#1d2329;max-width:46em;margin:2em auto;padding:0 1em}
            h1,h2{color:#14507a}h2{margin-top:3em}img{max-width:100%;border:1px solid #e3e1da;border-radius:4px}
            table{border-collapse:collapse}td{padding:.25em 1.2em .25em 0;vertical-align:top}
            td:first-child{color:#5c6670;white-space:nowrap}a{color:#14507a}
            """;

    private GuideHtml() {}

    static String of(List<HelpPage> pages, List<String> pictured) {
        var toc = pages.stream()
                .map(page -> "<li><a href=\"#" + page.name() + "\">" + safe(page.title()) + "</a></li>")
                .collect(Collectors.joining("\n"));
        return "<!doctype html>\n<html lang=\"fr\">\n<meta charset=\"utf-8\">\n<title>Conventio : guide</title>\n<style>\n"
                + STYLE + "</style>\n<h1>Conventio</h1>\n<p>Guide de l’utilisateur</p>\n<ul>\n" + toc + "\n</ul>\n"
                + pages.stream().map(page -> section(page, pictured)).collect(Collectors.joining("\n")) + "\n</html>\n";
    }

    private static String section(HelpPage page, List<String> pictured) {
        var html = new StringBuilder("<h2 id=\"" + page.name() + "\">" + safe(page.title()) + "</h2>\n");
        if (pictured.contains(page.name())) {
            html.append("<p><img src=\"" + page.name() + ".png\" alt=\"L’écran «\u00A0" + safe(page.title())
                    + "\u00A0» sur l’exemple de Dijon\"></p>\n");
        }
        var before = "";
        for (var block : page.blocks()) {
            var around = around(block);
            html.append(before.equals(around) ? "" : closing(before) + opening(around));
            before = around;
            html.append(
                    switch (block) {
                        case HelpPage.Heading heading -> "<h3>" + safe(heading.text()) + "</h3>\n";
                        case HelpPage.Paragraph paragraph -> "<p>" + safe(paragraph.text()) + "</p>\n";
                        case HelpPage.Point point -> "<li>" + safe(point.text()) + "</li>\n";
                        case HelpPage.Key key ->
                            "<tr><td>" + safe(key.keys()) + "</td><td>" + safe(key.does()) + "</td></tr>\n";
                    });
        }
        return html + closing(before);
    }

    private static String around(HelpPage.Block block) {
        return switch (block) {
            case HelpPage.Point point -> "ul";
            case HelpPage.Key key -> "table";
            default -> "";
        };
    }

    private static String opening(String element) {
        return element.isEmpty() ? "" : "<" + element + ">\n";
    }

    private static String closing(String element) {
        return element.isEmpty() ? "" : "</" + element + ">\n";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
