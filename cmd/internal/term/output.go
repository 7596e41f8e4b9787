package term

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"golang.org/x/term"
)

// Output is one stream a person or a program reads. It is safe for concurrent use: a line is never cut by another.
type Output struct {
	mu       sync.Mutex
	w        io.Writer
	terminal bool
	colour   bool
	width    int
}

// NewOutput finds out what w is. Whatever is not an *os.File on a terminal gets plain lines.
func NewOutput(w io.Writer) *Output {
	o := &Output{w: w, width: plainWidth}
	file, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return o
	}
	o.terminal = os.Getenv("TERM") != "dumb"
	o.colour = o.terminal && os.Getenv("NO_COLOR") == ""
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		o.width = width
	}
	return o
}

// plainWidth is assumed where there is no terminal to ask.
const plainWidth = 100

// Terminal tells whether a person looks at o.
func (o *Output) Terminal() bool { return o.terminal }

// Colour tells whether o shows colours.
func (o *Output) Colour() bool { return o.colour }

// Width returns the number of columns.
func (o *Output) Width() int { return o.width }

// Write implements io.Writer.
func (o *Output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.w.Write(p)
}

// Line prints one line. A failure to print has nobody to be told to.
func (o *Output) Line(format string, args ...any) {
	fmt.Fprintf(o, format+"\n", args...)
}

// JSON prints v as one line of JSON.
func (o *Output) JSON(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode line: %w", err)
	}
	_, err = o.Write(append(data, '\n'))
	return err
}

// Style is a look of text: one of the constants.
type Style string

// Styles are SGR parameters (ECMA-48, 8.3.117). The colours are the terminal's own, so they suit its background.
const (
	Bold   Style = "1"
	Dim    Style = "2"
	Red    Style = "31"
	Green  Style = "32"
	Yellow Style = "33"
	Cyan   Style = "36"
)

// Style returns text in a style where o shows colours, else text.
func (o *Output) Style(style Style, text string) string {
	if !o.colour || text == "" {
		return text
	}
	return "\x1b[" + string(style) + "m" + text + "\x1b[0m"
}

// ErrNoTerminal is the error of ReadSecret where nobody can be asked.
var ErrNoTerminal = errors.New("standard input is no terminal")

// ReadSecret asks on prompt and reads a line from in without showing it.
func ReadSecret(in *os.File, prompt io.Writer, label string) (string, error) {
	if !term.IsTerminal(int(in.Fd())) {
		return "", ErrNoTerminal
	}
	fmt.Fprint(prompt, label)
	secret, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(prompt) // the person's own line end was not shown
	return string(secret), err
}

// Confirm asks on prompt and returns whether the person in front of in said yes.
func Confirm(in *os.File, prompt io.Writer, question string) (bool, error) {
	if !term.IsTerminal(int(in.Fd())) {
		return false, ErrNoTerminal
	}
	fmt.Fprint(prompt, question+" [y/N] ")
	line, err := bufio.NewReader(in).ReadString('\n')
	if err != nil {
		return false, err
	}
	answer := strings.ToLower(strings.TrimSpace(line))
	return answer == "y" || answer == "yes", nil
}
