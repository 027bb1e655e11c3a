using GeoBrief.Diagnostics;
using GeoBrief.Loading.Yaml;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GeoBrief.Loading.Notes;

/// <summary>Reads scan.md: front matter, competitors by headings of level 2, mentions by list items and table rows, the rest as commentary.</summary>
internal sealed class ScanNotesReader
{
    private readonly RelativePath file;
    private readonly NotesDocument document;
    private readonly DiagnosticBag bag;
    private readonly Commentary outside = new(isUnderCompetitor: false);
    private readonly List<NotedCompetitor> competitors = [];
    private NotedCompetitor? current;

    private ScanNotesReader(RelativePath file, NotesDocument document, DiagnosticBag bag)
    {
        this.file = file;
        this.document = document;
        this.bag = bag;
    }

    private SourceText Source => document.Source;

    /// <summary>What the notes say; null, with an error, when they cannot be read at all.</summary>
    public static NotedScan? Read(RelativePath file, string text, DiagnosticBag bag)
    {
        if (NotesDocument.Parse(file, text, bag) is not { } document)
        {
            return null;
        }

        var head = document.FrontMatter is { } front ? FrontMatterReader.Read(file, front, NotesDocument.FrontMatterLine, bag) : ScanHead.Empty;
        var reader = new ScanNotesReader(file, document, bag);
        foreach (var block in document.Tree)
        {
            reader.ReadBlock(block);
        }

        var row = new RowReference(file, 1, new SourceText(file, text.TrimEnd()).LineCount);
        return new(head, reader.outside, reader.competitors, document.Source, row);
    }

    private void ReadBlock(Block block)
    {
        if (block is HeadingBlock { Level: 2 } heading)
        {
            ReadHeading(heading);
            return;
        }

        if (block is HeadingBlock { Level: 1 })
        {
            current = null;
        }
        else if (current is not null)
        {
            current.Rows[^1] = current.Rows[^1] with { Last = LastLine(block) };
        }

        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case ListBlock list when current is not null:
                ReadItems(list, current);
                break;
            case Table table when current is not null:
                MentionTable.Read(Source, table, current, file, bag);
                break;
            default:
                (current?.Commentary ?? outside).Add(block);
                NoticeOutside(block);
                break;
        }
    }

    private void ReadHeading(HeadingBlock block)
    {
        var at = Source.At(block.Span.Start) with { Length = block.Span.Length };
        var heading = CompetitorHeading.Read(at, InlineText.Split(Source, block), bag);
        if (heading is null)
        {
            // What stands below a heading that names nobody belongs to nobody; it is read for its own mistakes alone.
            current = new(default, at.Line);
            current.Rows.Add(new(file, at.Line));
            return;
        }

        current = competitors.Find(other => other.Domain == heading.Domain);
        if (current is null)
        {
            competitors.Add(current = new(heading.Domain, at.Line));
        }
        else
        {
            bag.Add(NotesDiagnostics.CompetitorTwice(at, heading.Domain.Unicode, current.HeadingLine));
        }

        current.KnowRank(heading.Rank);
        current.Counts |= heading.Counts;
        current.Rows.Add(new(file, at.Line));
    }

    private void ReadItems(ListBlock list, NotedCompetitor competitor)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadItem(item, competitor);
        }
    }

    /// <summary>One item: its first paragraph is the mention, items below it that name no domain are notes of it, others are mentions of their own.</summary>
    private void ReadItem(ListItemBlock item, NotedCompetitor competitor)
    {
        var parts = item.FirstOrDefault() is ParagraphBlock paragraph ? InlineText.Split(Source, paragraph) : [];
        var below = item.Skip(parts.IsEmpty ? 0 : 1).ToList();
        if (!parts.IsEmpty && NotedSource.IsMeant(parts[0]))
        {
            var notes = below.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Where(IsNote).ToList();
            ReadMention((ParagraphBlock)item[0], [.. parts], notes, competitor);
            foreach (var block in below.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Except(notes))
            {
                ReadItem((ListItemBlock)block, competitor);
            }
        }
        else
        {
            if (!parts.IsEmpty)
            {
                bag.Add(NotesDiagnostics.NoDomain(parts[0].At, string.Join(" · ", parts.Select(part => part.Text))));
                competitor.Commentary.AddItem(item[0]);
            }

            foreach (var list in below.OfType<ListBlock>())
            {
                ReadItems(list, competitor);
            }
        }

        foreach (var block in below.Where(block => block is not ListBlock))
        {
            competitor.Commentary.Add(block);
        }
    }

    private void ReadMention(ParagraphBlock paragraph, List<NotePart> parts, List<ListItemBlock> notes, NotedCompetitor competitor)
    {
        var errors = bag.Errors;
        var gathered = new MentionParts(bag);
        gathered.ReadSource(parts[0]);
        parts.Skip(1).ToList().ForEach(gathered.ReadFurther);
        notes.SelectMany(note => InlineText.Split(Source, (LeafBlock)note[0])).ToList().ForEach(gathered.ReadNote);
        var last = notes.Select(note => LastLine(note[0])).Append(LastLine(paragraph)).Max();
        var mention = gathered.ToMention(new RowReference(file, Source.At(paragraph.Span.Start).Line, last));
        if (mention is not null && bag.Errors == errors)
        {
            MentionMerge.Add(competitor, mention, parts[0].At, bag);
        }
    }

    private bool IsNote(ListItemBlock item) => item is [ParagraphBlock only] && First(only) is { } part && !NotedSource.IsMeant(part);

    private NotePart? First(LeafBlock leaf) => InlineText.Split(Source, leaf).FirstOrDefault();

    /// <summary>Sources listed before the first heading are most likely mentions whose heading was forgotten.</summary>
    private void NoticeOutside(Block block)
    {
        if (current is null && block is ListBlock and [ListItemBlock and [ParagraphBlock first, ..], ..] && First(first) is { } part && NotedSource.IsMeant(part))
        {
            bag.Add(NotesDiagnostics.Outside(part.At));
        }
    }

    private int LastLine(Block block) => Source.At(Math.Max(block.Span.End, block.Span.Start)).Line;
}
