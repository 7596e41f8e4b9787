package term

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/limn-network/limn/protocol"
)

// Table prints rows in aligned columns under dim headings. A heading that ends in a space makes its column flush right,
// as numbers are. Rows may be shorter than the headings.
func (o *Output) Table(headings []string, rows [][]string) {
	widths := make([]int, len(headings))
	for _, row := range append([][]string{headings}, rows...) {
		for i, cell := range row[:min(len(row), len(widths))] {
			widths[i] = max(widths[i], utf8.RuneCountInString(strings.TrimRight(cell, " ")))
		}
	}
	var text strings.Builder
	text.WriteString(o.Style(Dim, tableRow(headings, headings, widths)) + "\n")
	for _, row := range rows {
		text.WriteString(tableRow(headings, row, widths) + "\n")
	}
	// One write, so that no other line falls into the table; its failure has nobody to be told to.
	_, _ = o.Write([]byte(text.String()))
}

func tableRow(headings, row []string, widths []int) string {
	var text strings.Builder
	for i, width := range widths {
		cell := ""
		if i < len(row) {
			cell = strings.TrimRight(row[i], " ")
		}
		pad := strings.Repeat(" ", width-utf8.RuneCountInString(cell))
		if strings.HasSuffix(headings[i], " ") {
			cell = pad + cell
		} else {
			cell += pad
		}
		text.WriteString("  " + cell)
	}
	return strings.TrimRight(text.String(), " ")
}

// Duration shortens a duration to what a person wants to know of it.
func Duration(d time.Duration) string {
	switch {
	case d < 0:
		return "-" + Duration(-d)
	case d < time.Millisecond:
		return d.Round(time.Microsecond).String()
	case d < time.Second:
		return d.Round(time.Millisecond).String()
	case d < 10*time.Second:
		return d.Round(10 * time.Millisecond).String()
	case d < time.Minute:
		return d.Round(100 * time.Millisecond).String()
	default:
		return strings.TrimSuffix(d.Round(time.Second).String(), "m0s") + minutes(d)
	}
}

// minutes gives back the unit that trimming "m0s" from whole minutes took away.
func minutes(d time.Duration) string {
	if d.Round(time.Second)%time.Minute == 0 {
		return "m"
	}
	return ""
}

// Change formats the difference of two balances with its sign.
func Change(before, after protocol.Amount) string {
	switch {
	case after > before:
		return "+" + (after - before).String()
	case after < before:
		return "-" + (before - after).String()
	}
	return "0"
}
