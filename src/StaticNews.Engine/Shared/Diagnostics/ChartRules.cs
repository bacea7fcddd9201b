namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN3040 to SN3059: charts and their data.</summary>
public static class ChartRules
{
    /// <summary>A kind of chart that does not exist.</summary>
    public static readonly DiagnosticRule UnknownKind = new(
        "SN3040", Severity.Error,
        new("모르는 도표 종류입니다: {0}", "There is no such kind of chart: {0}"),
        new("`::: chart bar 자료.csv`처럼 적으세요. 종류는 `bar`(막대), `stacked`(누적), `line`(선)입니다.", "Write `::: chart bar data.csv`; the kinds are `bar`, `stacked` and `line`."));

    /// <summary>A chart that names no kind.</summary>
    public static readonly DiagnosticRule NoKind = new(
        "SN3041", Severity.Error,
        new("도표의 종류와 자료 파일을 적지 않았습니다.", "The chart names neither its kind nor its data file."),
        new("`::: chart bar 자료.csv`처럼 적으세요. 종류는 `bar`(막대), `stacked`(누적), `line`(선)입니다.", "Write `::: chart bar data.csv`; the kinds are `bar`, `stacked` and `line`."));

    /// <summary>A chart that names no file.</summary>
    public static readonly DiagnosticRule NoFile = new(
        "SN3042", Severity.Error,
        new("도표를 그릴 자료 파일을 적지 않았습니다.", "The chart names no data file."),
        new("종류 뒤에 CSV 파일의 경로를 적으세요: `::: chart bar 자료.csv`", "Write the path of a CSV file behind the kind: `::: chart bar data.csv`."));

    /// <summary>A data file that does not exist.</summary>
    public static readonly DiagnosticRule UnknownFile = new(
        "SN3043", Severity.Error,
        new("도표의 자료 파일이 없습니다: {0}", "The data file of this chart does not exist: {0}"),
        new("CSV 파일을 기사 옆에 두고 이름을 적거나, `/data/자료.csv`처럼 `input` 폴더부터 적으세요.", "Put the CSV file beside the article and give its name, or write its path from the `input` folder: `/data/figures.csv`."));

    /// <summary>A line of a chart that says nothing the engine knows.</summary>
    public static readonly DiagnosticRule UnknownOption = new(
        "SN3044", Severity.Warning,
        new("도표에 쓸 수 없는 항목이라 뺐습니다: {0}", "Charts have no such line, so it was left out: {0}"),
        new("`제목`, `설명`, `출처`, `단위`, `방향`을 쓸 수 있습니다.", "Use `title`, `description`, `source`, `unit` or `direction`."));

    /// <summary>A line of a chart that stands twice.</summary>
    public static readonly DiagnosticRule RepeatedOption = new(
        "SN3045", Severity.Warning,
        new("도표에 같은 항목이 두 번 있어 처음 것만 썼습니다: {0}", "The chart says this twice; only the first counts: {0}"),
        new("둘 가운데 하나를 지우세요.", "Remove one of the two."));

    /// <summary>A direction that does not exist.</summary>
    public static readonly DiagnosticRule UnknownDirection = new(
        "SN3046", Severity.Warning,
        new("모르는 방향이라 이름의 길이를 보고 정했습니다: {0}", "There is no such direction, so the length of the labels decides: {0}"),
        new("`방향: 가로` 또는 `방향: 세로`로 적으세요.", "Write `direction: horizontal` or `direction: vertical`."));

    /// <summary>A chart without its closing line.</summary>
    public static readonly DiagnosticRule Unclosed = new(
        "SN3047", Severity.Warning,
        new("도표를 닫는 `:::` 줄이 없습니다.", "The chart has no closing `:::` line."),
        new("도표에는 `항목: 내용` 꼴의 줄만 쓸 수 있습니다. 그 아래에 `:::`만 적은 줄을 넣으세요.", "A chart holds only lines of the form `name: text`. Put a line with nothing but `:::` below them."));

    /// <summary>A chart without a title.</summary>
    public static readonly DiagnosticRule NoTitle = new(
        "SN3048", Severity.Hint,
        new("도표에 제목이 없습니다.", "The chart has no title."),
        new("`제목: …` 줄을 넣으면 화면 낭독기로 듣는 독자도 무엇에 관한 도표인지 압니다.", "With a line `title: …` readers who hear the page know what the chart is about."));

    /// <summary>A data file in an encoding of another age.</summary>
    public static readonly DiagnosticRule NotUtf8 = new(
        "SN3049", Severity.Error,
        new("UTF-8이 아닌 CSV라 읽을 수 없습니다(저장 방식: {0} 추정).", "The CSV file is not UTF-8; it seems to have been saved as {0}."),
        new("엑셀에서 ‘다른 이름으로 저장’을 골라 파일 형식을 ‘CSV UTF-8(쉼표로 분리)’로 바꾸세요.", "In Excel choose “Save as” and the file type “CSV UTF-8 (Comma delimited)”."));

    /// <summary>A data file that is no text.</summary>
    public static readonly DiagnosticRule NotText = new(
        "SN3050", Severity.Error,
        new("글자 파일이 아니라서 CSV로 읽을 수 없습니다.", "This is no text, so it cannot be read as CSV."),
        new("엑셀 파일은 이름만 `.csv`로 바꾸지 말고 ‘CSV UTF-8(쉼표로 분리)’로 저장하세요.", "Renaming a spreadsheet to `.csv` is not enough: save it as “CSV UTF-8 (Comma delimited)”."));

    /// <summary>A data file that is too large for a chart.</summary>
    public static readonly DiagnosticRule TooLarge = new(
        "SN3051", Severity.Error,
        new("자료 파일이 {0}를 넘어 도표를 그리지 않았습니다.", "The data file is larger than {0}, so no chart was drawn."),
        new("도표에 보일 줄과 열만 남긴 파일을 따로 만드세요.", "Make a file of only the rows and columns that the chart shows."));

    /// <summary>More rows than a chart can show.</summary>
    public static readonly DiagnosticRule TooManyRows = new(
        "SN3052", Severity.Error,
        new("자료가 {0}줄을 넘어 도표를 그리지 않았습니다.", "The data have more than {0} rows, so no chart was drawn."),
        new("막대는 60줄, 선은 400줄까지 그릴 수 있습니다. 합치거나 나누어 줄이세요.", "Bars take 60 rows, lines 400. Sum the rows up or divide them."));

    /// <summary>More series than readers can tell apart.</summary>
    public static readonly DiagnosticRule TooManySeries = new(
        "SN3053", Severity.Error,
        new("견줄 열이 {0}개를 넘어 도표를 그리지 않았습니다.", "The data have more than {0} columns of figures, so no chart was drawn."),
        new("첫 열은 이름, 나머지 열은 값입니다. 값은 여섯 열까지 구별해 보일 수 있습니다.", "The first column holds names, the others figures. Up to six columns of figures can be told apart."));

    /// <summary>A data file without figures.</summary>
    public static readonly DiagnosticRule NoFigures = new(
        "SN3054", Severity.Error,
        new("CSV에 도표로 그릴 값이 없습니다.", "The CSV file holds no figures to draw."),
        new("첫 줄에는 열의 이름을, 다음 줄부터 첫 칸에 이름, 그 뒤에 값을 적으세요.", "Name the columns in the first row; then give a name and its figures in each row."));

    /// <summary>A row of another length than the first.</summary>
    public static readonly DiagnosticRule RaggedRow = new(
        "SN3055", Severity.Error,
        new("첫 줄은 {0}칸인데 이 줄은 {1}칸입니다.", "The first row has {0} cells, this one has {1}."),
        new("빠진 칸은 쉼표만 적어 비워 두고, 쉼표가 든 값은 큰따옴표로 감싸세요.", "Leave a missing cell empty between its commas, and put cells with commas into double quotes."));

    /// <summary>A quotation mark without its counterpart.</summary>
    public static readonly DiagnosticRule UnclosedQuote = new(
        "SN3056", Severity.Error,
        new("큰따옴표가 닫히지 않았습니다.", "This double quote is never closed."),
        new("칸의 끝에 `\"`를 넣으세요. 칸 안의 큰따옴표는 `\"\"`로 적습니다.", "End the cell with `\"`. Within a cell a double quote is written `\"\"`."));

    /// <summary>A cell that should hold a figure.</summary>
    public static readonly DiagnosticRule NotANumber = new(
        "SN3057", Severity.Error,
        new("숫자로 읽을 수 없어 빈칸으로 두었습니다: {0}", "This is not read as a number, so its place stays empty: {0}"),
        new("`1,234`, `-3.2`, `▲3.2`(음수), `12.5%`처럼 적으세요. ‘만’, ‘억’, ‘명’ 따위는 빼고 `단위:` 줄에 적습니다.", "Write `1,234`, `-3.2`, `▲3.2` (negative) or `12.5%`; words such as millions belong into the `unit:` line."));

    /// <summary>Two columns of one name.</summary>
    public static readonly DiagnosticRule RepeatedColumn = new(
        "SN3058", Severity.Warning,
        new("이름이 같은 열이 둘이라 독자가 구별할 수 없습니다: {0}", "Two columns have the same name, so readers cannot tell them apart: {0}"),
        new("첫 줄에서 열마다 다른 이름을 적으세요.", "Give each column a name of its own in the first row."));

    /// <summary>A column of figures without a name.</summary>
    public static readonly DiagnosticRule UnnamedColumn = new(
        "SN3059", Severity.Warning,
        new("이름 없는 열이라 번호로 불렀습니다: {0}", "This column has no name, so its number stands for it: {0}"),
        new("첫 줄에 그 열의 이름을 적으세요.", "Name the column in the first row."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnknownKind, NoKind, NoFile, UnknownFile, UnknownOption, RepeatedOption, UnknownDirection, Unclosed, NoTitle,
        NotUtf8, NotText, TooLarge, TooManyRows, TooManySeries, NoFigures, RaggedRow, UnclosedQuote, NotANumber, RepeatedColumn, UnnamedColumn,
    ];
}
