/** Offices and portfolios → their names in both languages; one identifier for each office, whatever it is called. */

/** One office a line: `identifier | Vietnamese names | English names`, alternatives apart by `;`. */
export const OFFICES = `
prime-minister | Thủ tướng Chính phủ; Thủ tướng; Chủ tịch Hội đồng Bộ trưởng; Chủ tịch Nội các; TTCP; Thủ tướng chính phủ; người đứng đầu Chính phủ; Người đứng đầu Chính phủ; Chủ tịch Nội các Bộ trưởng; Chủ tịch Hội đồng Nội các | Prime Minister; PM; Premier; premier; Chairman of the Cabinet of Ministers; Chairman of the Council of Ministers; Cabinet Chairman; head of government; Head of Government; Government leader; Chairman of the Ministers Cabinet; Chairperson of the Cabinet of Ministers
deputy-prime-minister | Phó Thủ tướng Chính phủ; Phó Thủ tướng; Phó Thủ tướng Thường trực; Phó Thủ tướng thường trực; Phó Chủ tịch Nội các; Phó Thủ tướng Thường trực Chính phủ; PTT; Phó Chủ tịch Nội các Bộ trưởng; Phó Chủ tịch Thứ nhất Nội các Bộ trưởng; Phó Chủ tịch thứ nhất Nội các Bộ trưởng | Deputy Prime Minister; Deputy PM; Vice Prime Minister; Vice Premier; Deputy Premier; Permanent Deputy Prime Minister; Standing Deputy Prime Minister; First Deputy Prime Minister; Deputy Chairman of the Cabinet of Ministers; First Deputy Chairman of the Cabinet of Ministers; Deputy Chairperson of the Cabinet of Ministers
president | Tổng thống; Chủ tịch nước; Chủ tịch Nước; Tổng thống đương nhiệm; Tổng Thống; nguyên thủ quốc gia; nguyên thủ; Nguyên thủ quốc gia; người đứng đầu Nhà nước; Người đứng đầu Nhà nước | President; president; State President; President of the country; President of the Republic; head of state; Head of State; State leader; President of the State
vice-president | Phó Tổng thống; Phó Chủ tịch nước; Phó Chủ tịch Nước | Vice President; Vice-President; VP; Vice State President
president-elect | Tổng thống đắc cử; Tổng thống mới đắc cử | President-elect; president-elect
general-secretary | Tổng Bí thư; Tổng bí thư; Tổng Bí Thư; Tổng Bí thư Ban Chấp hành Trung ương Đảng; Tổng Bí thư Đảng | General Secretary; Party General Secretary; Party chief; Party leader; Party Chief; General Secretary of the Central Committee; General Secretary of the Communist Party; General Secretary of the Central Committee of the Communist Party; General Secretary of the Party Central Committee; General Secretary of the Communist Party of Vietnam Central Committee; General Secretary of the Central Committee of the Communist Party of Vietnam; CPV General Secretary; General Secretary of the CPV Central Committee
general-secretary-president | Tổng Bí thư, Chủ tịch nước; Tổng Bí thư, Chủ tịch Nước; Tổng Bí thư - Chủ tịch nước | Party General Secretary and State President; General Secretary and State President; General Secretary and President; Party General Secretary and President
na-chairman | Chủ tịch Quốc hội; Chủ tịch QH; Chủ tịch Quốc Hội; Chủ tịch Nghị viện; Chủ tịch nghị viện | Parliament Speaker; parliament speaker; Speaker of Parliament; Speaker of the Parliament; Parliamentary Speaker; parliamentary speaker; National Assembly Chairman; Chairman of the National Assembly; NA Chairman; National Assembly Chairwoman; Chairwoman of the National Assembly; NA Chairwoman; top legislator; Chairperson of the National Assembly; National Assembly Chairperson; National Assembly Speaker; National Assembly President; President of the National Assembly; NA Chairperson
na-vice-chairman | Phó Chủ tịch Quốc hội; Phó Chủ tịch Thường trực Quốc hội; Phó Chủ tịch QH | National Assembly Vice Chairman; Vice Chairman of the National Assembly; NA Vice Chairman; NA Vice Chairwoman; Vice Chairwoman of the National Assembly; NA Deputy Chairman; Permanent Vice Chairman of the National Assembly; National Assembly Vice Chairwoman
speaker | Chủ tịch Hạ viện | Speaker; House Speaker; Speaker of the House; Speaker of the House of Representatives
senate-president | Chủ tịch Thượng viện | President of the Senate; Senate President; Senate Speaker
secretary-general | Tổng Thư ký; Tổng thư ký; TTK | Secretary-General; Secretary General; UN chief; Secretary-general
deputy-secretary-general | Phó Tổng Thư ký; Phó Tổng thư ký | Deputy Secretary-General; Deputy Secretary General; Under-Secretary-General
king | Quốc vương; Nhà vua; Vua; nhà vua; Nhật hoàng; Đức vua | King; king; the King; Emperor; monarch; Sultan
queen | Nữ hoàng; Hoàng hậu; nữ hoàng | Queen; queen; Empress
prince | Hoàng tử; hoàng tử; Thái tử; Hoàng thân; thái tử | Prince; Crown Prince
princess | Công chúa; công chúa; Công nương | Princess
pope | Giáo hoàng; Đức Giáo hoàng; giáo hoàng; Đức Thánh Cha | Pope; pope; pontiff; the Holy Father
chancellor | Thủ tướng Liên bang | Chancellor; chancellor; Federal Chancellor
state-premier | Thủ hiến; thủ hiến | Victorian Premier; state premier; State Premier; provincial premier
minister | Bộ trưởng; bộ trưởng; BT | Minister; minister; Cabinet minister; cabinet minister
deputy-minister | Thứ trưởng; thứ trưởng; Thứ trưởng Thường trực; Thứ trưởng thường trực | Deputy Minister; Vice Minister; Permanent Deputy Minister; deputy minister; Deputy minister
ambassador | Đại sứ; đại sứ; Đại sứ đặc mệnh toàn quyền; Đại sứ Đặc mệnh Toàn quyền | Ambassador; Ambassador Extraordinary and Plenipotentiary; ambassador
consul-general | Tổng Lãnh sự; Tổng lãnh sự | Consul General; Consul-General
charge-daffaires | Đại biện; Đại biện lâm thời | Chargé d'Affaires; Charge d'Affaires; chargé d'affaires
special-envoy | Đặc phái viên; đặc phái viên; đặc sứ; Đặc sứ | Special Envoy; special envoy; Special Representative; envoy
permanent-representative | Trưởng Phái đoàn; Đại diện thường trực; Trưởng Phái đoàn đại diện thường trực; Trưởng phái đoàn | Permanent Representative; permanent representative
governor | Thống đốc; thống đốc; Tỉnh trưởng; tỉnh trưởng | Governor; governor; Gov.
deputy-governor | Phó Thống đốc; phó thống đốc | Deputy Governor; Vice Governor; deputy governor
mayor | Thị trưởng; thị trưởng; Đô trưởng | Mayor; mayor
committee-chairman | Chủ tịch UBND; Chủ tịch Ủy ban nhân dân; Chủ tịch Ủy ban Nhân dân | Chairman of the People's Committee; People's Committee Chairman; People's Committee chairman; Chairman of the provincial People's Committee; Chairman of the municipal People's Committee; Chairwoman of the People's Committee; chairman of the People's Committee; chairman of the provincial People's Committee
committee-vice-chairman | Phó Chủ tịch UBND; Phó Chủ tịch Ủy ban nhân dân | Vice Chairman of the People's Committee; People's Committee Vice Chairman; Deputy Chairman of the People's Committee; vice chairman of the People's Committee; Vice Chairman of the provincial People's Committee; Vice Chairman of the municipal People's Committee; vice chairman of the provincial People's Committee
party-secretary | Bí thư Tỉnh ủy; Bí thư Thành ủy; Bí thư Tỉnh uỷ; Bí thư Thành uỷ; Bí thư; Bí thư Huyện ủy; Bí thư Quận ủy; Bí thư Thị ủy; Bí thư Đảng ủy; Bí thư Đảng bộ; Bí thư chi bộ | Secretary of the provincial Party Committee; Secretary of the municipal Party Committee; Party Secretary; Secretary of the Party Committee; Secretary of the Provincial Party Committee; provincial Party Secretary; Secretary of the Hanoi Party Committee; Secretary of the municipal Party committee; Secretary of the provincial Party committee; party secretary; Secretary of the district Party Committee; Provincial Party Secretary; municipal Party Secretary; district Party Secretary; Party Committee Secretary; provincial Party Committee Secretary; municipal Party Committee Secretary; district Party Committee Secretary
deputy-party-secretary | Phó Bí thư Tỉnh ủy; Phó Bí thư Thành ủy; Phó Bí thư Thường trực Tỉnh ủy; Phó Bí thư Thường trực Thành ủy; Phó Bí thư Huyện ủy; Phó Bí thư Quận ủy; Phó Bí thư Thị ủy; Phó Bí thư Đảng ủy; Phó Bí thư Thường trực Đảng ủy; Phó Bí thư Thường trực; Phó Bí thư | Deputy Party Secretary; deputy Party secretary; Standing Deputy Party Secretary; Deputy Secretary of the provincial Party Committee; Deputy Secretary of the municipal Party Committee; Standing Deputy Secretary of the provincial Party Committee; Standing Deputy Secretary of the municipal Party Committee; Permanent Deputy Secretary of the provincial Party Committee; Permanent Deputy Secretary of the municipal Party Committee
central-secretary | Bí thư Trung ương Đảng; Bí thư Ban Chấp hành Trung ương Đảng; Bí thư TW Đảng | Secretary of the Party Central Committee; Secretary of the CPV Central Committee; Party Central Committee Secretary; Secretary of the Central Committee
secretary | | Secretary
deputy-secretary | | Deputy Secretary; Standing Deputy Secretary; Permanent Deputy Secretary
chairman | Chủ tịch; chủ tịch; Chủ tịch HĐQT; Chủ tịch Hội đồng quản trị; Chủ tịch Hội đồng thành viên; chủ tịch hội đồng quản trị; Chủ nhiệm; chủ nhiệm | Chairman; Chairwoman; Chairperson; chairman; chairwoman; chairperson; Chair; Chairman of the Board; chairman of the board; Board Chairman
vice-chairman | Phó Chủ tịch; phó chủ tịch; Phó chủ tịch; Phó Chủ nhiệm; phó chủ nhiệm | Vice Chairman; Vice Chairwoman; Deputy Chairman; Vice Chair; vice chairman; Vice Chairperson; vice chairwoman; deputy chairman; Deputy chairman
ceo | Tổng Giám đốc; tổng giám đốc; Tổng giám đốc; Giám đốc điều hành; giám đốc điều hành; CEO; Tổng giám đốc điều hành | CEO; Chief Executive Officer; chief executive officer; chief executive; Chief Executive; General Director; general director; Managing Director; managing director; Director General; Director-General; director general; director-general
deputy-ceo | Phó Tổng Giám đốc; phó tổng giám đốc; Phó Tổng giám đốc | Deputy General Director; deputy general director; Deputy Director General; Deputy Director-General; Deputy CEO
director | Giám đốc; Trưởng phòng; trưởng phòng; giám đốc; Viện trưởng; Cục trưởng; Vụ trưởng; cục trưởng; vụ trưởng; Trưởng ban; Tổng cục trưởng | Director; director; head of department; Department Director
deputy-director | Phó Giám đốc; phó giám đốc; Phó Cục trưởng; Phó Vụ trưởng; Phó giám đốc; Phó cục trưởng; Phó Tổng cục trưởng; Phó Viện trưởng | Deputy Director; Vice Director; deputy director; vice director; deputy head; Deputy Head
rector | Hiệu trưởng; hiệu trưởng | Rector; rector; Headmaster; headmaster; school principal; Principal; headmistress; university president
chief-of-staff | Tổng Tham mưu trưởng; Tham mưu trưởng; Tổng tham mưu trưởng | Chief of the General Staff; Chief of Staff; Chief of General Staff; chief of staff
commander | Tư lệnh; tư lệnh; chỉ huy trưởng; Chỉ huy trưởng | Commander; commander; Commander-in-Chief; commander-in-chief
chief-justice | Chánh án; Chánh án TAND tối cao; Chánh án Tòa án nhân dân tối cao; Chánh án Tòa án Nhân dân Tối cao | Chief Justice; Chief Judge; Chief Justice of the Supreme People's Court
chief-procurator | Viện trưởng Viện kiểm sát nhân dân; Viện trưởng Viện kiểm sát; Viện trưởng VKSND; Viện trưởng VKS; Viện trưởng Viện kiểm sát quân sự | Chief Procurator; chief procurator; Chief of the People's Procuracy; Head of the People's Procuracy; Director of the People's Procuracy
prosecutor-general | Viện trưởng VKSND tối cao; Viện trưởng Viện kiểm sát nhân dân tối cao; Tổng công tố; Tổng Công tố; Viện trưởng VKSND Tối cao; Viện trưởng VKSNDTC | Prosecutor General; Prosecutor-General; Procurator General; Chief Prosecutor; chief prosecutor; Procurator General of the Supreme People's Procuracy; Chief Procurator of the Supreme People's Procuracy; Director of the Supreme People's Procuracy; Procurator-General
attorney-general | Bộ trưởng Tư pháp Mỹ; Tổng chưởng lý; tổng chưởng lý | Attorney General; attorney general
judge | Thẩm phán; thẩm phán | Judge; judge; Justice
lawyer | luật sư; Luật sư | lawyer; attorney; Lawyer
senator | Thượng nghị sĩ; thượng nghị sĩ | Senator; senator; Sen.
congressman | Hạ nghị sĩ; hạ nghị sĩ | Congressman; Congresswoman; Representative; congressman; congresswoman
legislator | nghị sĩ; Nghị sĩ; đại biểu Quốc hội; Đại biểu Quốc hội; ĐBQH | lawmaker; lawmakers; legislator; legislators; MP; MPs; NA deputy; NA deputies; National Assembly deputy; National Assembly deputies; parliamentarian; parliamentarians; member of parliament; members of parliament
press-secretary | thư ký báo chí; Thư ký báo chí; Thư ký Báo chí | press secretary; Press Secretary
spokesperson | người phát ngôn; Người phát ngôn; phát ngôn viên; Phát ngôn viên | spokesperson; spokesman; spokeswoman; Spokesperson; Spokesman; Spokeswoman
trade-representative | Đại diện Thương mại Mỹ; Đại diện Thương mại Hoa Kỳ | US Trade Representative; U.S. Trade Representative; United States Trade Representative; Trade Representative; USTR
secretary-of-state | Ngoại trưởng Mỹ; Ngoại trưởng Hoa Kỳ | Secretary of State; US Secretary of State; U.S. Secretary of State
secretary-of-defence | Bộ trưởng Quốc phòng Mỹ; Bộ trưởng Quốc phòng Hoa Kỳ | Secretary of Defense; Defense Secretary; Defence Secretary; US Defense Secretary; US Secretary of Defense; Secretary of Defence
secretary-of-treasury | Bộ trưởng Tài chính Mỹ; Bộ trưởng Tài chính Hoa Kỳ | Treasury Secretary; Secretary of the Treasury; US Treasury Secretary
secretary-of-commerce | Bộ trưởng Thương mại Mỹ; Bộ trưởng Thương mại Hoa Kỳ | Commerce Secretary; Secretary of Commerce; US Commerce Secretary
chief-cabinet-secretary | Chánh Văn phòng Nội các; Chánh văn phòng Nội các | Chief Cabinet Secretary
government-office-head | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ; Chủ nhiệm Văn phòng Chính phủ; Bộ trưởng - Chủ nhiệm Văn phòng Chính phủ | Minister and Chairman of the Government Office; Minister-Chairman of the Government Office; Chairman of the Government Office; Head of the Government Office; Minister, Chairman of the Government Office
national-security-adviser | Cố vấn An ninh quốc gia; cố vấn an ninh quốc gia; Cố vấn an ninh quốc gia | National Security Adviser; National Security Advisor; national security adviser; national security advisor
adviser | cố vấn; Cố vấn | adviser; advisor; Adviser; Advisor
coach | huấn luyện viên; Huấn luyện viên; HLV; HLV trưởng; huấn luyện viên trưởng | coach; Coach; head coach; Head coach; Head Coach; trainer
captain | đội trưởng; Đội trưởng; thuyền trưởng; Thuyền trưởng; cơ trưởng | captain; Captain; skipper
goalkeeper | thủ môn; Thủ môn | goalkeeper; Goalkeeper; keeper
striker | tiền đạo; Tiền đạo; chân sút | striker; Striker
midfielder | tiền vệ; Tiền vệ | midfielder; Midfielder
defender | hậu vệ; Hậu vệ; trung vệ; Trung vệ | defender; Defender; centre-back; full-back
referee | trọng tài; Trọng tài | referee; Referee
professor | Giáo sư; giáo sư; GS; GS.TS; GS.; GS. TS | Professor; Prof.; professor; Prof
associate-professor | Phó Giáo sư; phó giáo sư; PGS; PGS.TS; PGS. TS | Associate Professor; Assoc. Prof.; associate professor; Assoc Prof; Assoc. Prof
doctor | Tiến sĩ; tiến sĩ; TS; TS.; bác sĩ; Bác sĩ; BS; BS.; Tiến sỹ; bác sỹ; Bác sỹ | Doctor; Dr.; Dr; doctor; physician; PhD
general | Đại tướng; đại tướng; Thượng tướng; thượng tướng; Tướng | General; Senior Lieutenant General; Sr. Lt. Gen.; Sen. Lt. Gen.; Gen.; Gen; Senior Lieut. Gen.
lieutenant-general | Trung tướng; trung tướng | Lieutenant General; Lt. Gen.; Lt. General; Lieut. Gen.
major-general | Thiếu tướng; thiếu tướng | Major General; Maj. Gen.; Major-General
admiral | Đô đốc; đô đốc; Phó Đô đốc; Chuẩn đô đốc | Admiral; Adm.; Rear Admiral; Vice Admiral
police-chief | Trưởng Công an; Trưởng công an; Giám đốc Công an; giám đốc Công an | police chief; Police Chief; chief of police; Chief of Police; head of police; Police Director; Director of Police
colonel | Đại tá; đại tá; Thượng tá; thượng tá | Colonel; Senior Colonel; Sr. Col.; Col.; Sen. Col.
lieutenant-colonel | Trung tá; trung tá | Lieutenant Colonel; Lt. Col.
major | Thiếu tá; thiếu tá | Major; Maj.
archbishop | Tổng Giám mục; tổng giám mục | Archbishop; archbishop
first-lady | Đệ nhất phu nhân; đệ nhất phu nhân | First Lady; first lady
spouse | Phu nhân; phu nhân | spouse; his spouse
founder | nhà sáng lập; người sáng lập; Nhà sáng lập | founder; co-founder; Founder
analyst | nhà phân tích; chuyên gia phân tích | analyst; analysts
economist | nhà kinh tế; chuyên gia kinh tế; nhà kinh tế học; kinh tế trưởng | economist; economists; chief economist
expert | chuyên gia; Chuyên gia | expert; experts; specialist; specialists
`;

/**
 * Offices that are another one in these countries, or of this body: `office | countries or organisation | office`.
 * "Chủ tịch Trung Quốc" is a president, "Thủ tướng Đức" a chancellor.
 */
export const OFFICES_BY_HOLDING = `
chairman | place:CN; place:CU; place:LA; place:KP | president
vice-chairman | place:CN; place:CU; place:LA | vice-president
prime-minister | place:DE; place:AT | chancellor
prime-minister | place:VICTORIA; place:NEW-SOUTH-WALES; place:QUEENSLAND; place:TASMANIA; place:SOUTH-AUSTRALIA; place:WESTERN-AUSTRALIA; place:ONTARIO; place:QUEBEC; place:ALBERTA; place:BRITISH-COLUMBIA; place:MANITOBA; place:SASKATCHEWAN; place:NOVA-SCOTIA; place:NEW-BRUNSWICK | state-premier
chairman | organisation:PEOPLES-COMMITTEE | committee-chairman
vice-chairman | organisation:PEOPLES-COMMITTEE | committee-vice-chairman
chairman | organisation:PEOPLES-COUNCIL | council-chairman
vice-chairman | organisation:PEOPLES-COUNCIL | council-vice-chairman
chairman | organisation:FATHERLAND-FRONT | front-chairman
vice-chairman | organisation:FATHERLAND-FRONT | front-vice-chairman
secretary | organisation:PARTY-COMMITTEE | party-secretary
deputy-secretary | organisation:PARTY-COMMITTEE | deputy-party-secretary
director | organisation:PROCURACY | chief-procurator
director | organisation:SUPREME-PROCURACY | prosecutor-general
`;

/**
 * What ministries are in charge of: `identifier | Vietnamese | English`. From each line follow the ministry, its
 * minister and its deputy minister by the templates below.
 */
export const PORTFOLIOS = `
foreign | Ngoại giao | Foreign Affairs; Foreign; External Affairs
finance | Tài chính | Finance; Financial
defence | Quốc phòng | National Defence; National Defense; Defence; Defense
public-security | Công an | Public Security
interior | Nội vụ | Home Affairs; Interior; Internal Affairs; Home
justice | Tư pháp | Justice
planning-investment | Kế hoạch và Đầu tư; KH&ĐT; Kế hoạch - Đầu tư | Planning and Investment
industry-trade | Công Thương; Công thương; Công nghiệp và Thương mại | Industry and Trade; Trade and Industry
agriculture | Nông nghiệp và Phát triển nông thôn; NN&PTNT; Nông nghiệp; NN-PTNT; Nông nghiệp & PTNT; Nông nghiệp và Phát triển Nông thôn | Agriculture and Rural Development; Agriculture; Agricultural
agriculture-environment | Nông nghiệp và Môi trường; NN&MT | Agriculture and Environment
transport | Giao thông Vận tải; Giao thông vận tải; GTVT; Giao thông | Transport; Transportation; Transport and Communications
construction | Xây dựng | Construction
environment | Tài nguyên và Môi trường; TN&MT; Tài nguyên - Môi trường; Môi trường | Natural Resources and Environment; Environment; Natural Resources and the Environment
information | Thông tin và Truyền thông; TT&TT; Thông tin - Truyền thông | Information and Communications; Information and Communication
labour | Lao động, Thương binh và Xã hội; Lao động - Thương binh và Xã hội; LĐ-TB&XH; Lao động-Thương binh và Xã hội; Lao động; LĐTB&XH | Labour, Invalids and Social Affairs; Labor, Invalids and Social Affairs; Labour; Labor; Labour, War Invalids and Social Affairs
culture | Văn hóa, Thể thao và Du lịch; VHTTDL; VH-TT&DL; VHTT&DL; Văn hóa - Thể thao và Du lịch; Văn hóa; Văn hoá, Thể thao và Du lịch | Culture, Sports and Tourism; Culture, Sport and Tourism; Culture
science | Khoa học và Công nghệ; KH&CN; Khoa học - Công nghệ; KHCN; Khoa học | Science and Technology; Science
education | Giáo dục và Đào tạo; GD&ĐT; GD-ĐT; Giáo dục - Đào tạo; GDĐT; Giáo dục | Education and Training; Education
health | Y tế | Health; Public Health; Health and Welfare
ethnic | Dân tộc và Tôn giáo | Ethnic Minority and Religious Affairs; Ethnic and Religious Affairs
energy | Năng lượng | Energy
trade | Thương mại | Commerce; Trade
economy | Kinh tế | Economy; Economic Affairs
economy-trade-japan | Kinh tế, Thương mại và Công nghiệp | Economy, Trade and Industry
tourism | Du lịch | Tourism
digital | Kinh tế số; Chuyển đổi số | Digital Affairs; Digital Economy; Digital Development
emergencies | Tình trạng khẩn cấp | Emergency Situations; Emergencies
unification | Thống nhất | Unification
oil | Dầu mỏ | Oil; Petroleum
immigration | Di trú; Nhập cư | Immigration
sport | Thể thao | Sports; Sport
`;

/**
 * Where `{}` stands, a portfolio goes; the first column is the key's beginning, and behind `~` what it is beside a
 * place of the home country: "Department of Health" is a ministry, that of Hanoi a department of the city.
 */
export const PORTFOLIO_TEMPLATES = `
organisation:ministry | Bộ {} | Ministry of {}; {} Ministry; Ministry of {} of Vietnam
organisation:ministry~department | | Department of {}; {} Department
organisation:department | Sở {} | provincial Department of {}; municipal Department of {}; Provincial Department of {}; Municipal Department of {}; city Department of {}; city's Department of {}; province's Department of {}; provincial {} Department; municipal {} Department
role:minister | Bộ trưởng Bộ {}; Bộ trưởng {} | Minister of {}; {} Minister; Minister for {}; {} Secretary
role:deputy-minister | Thứ trưởng Bộ {}; Thứ trưởng {}; Thứ trưởng thường trực Bộ {}; Thứ trưởng Thường trực Bộ {} | Deputy Minister of {}; Vice Minister of {}; Deputy {} Minister; Vice {} Minister; Deputy Minister for {}; Permanent Deputy Minister of {}
`;

/** Names that no template makes: `key | Vietnamese | English`. */
export const FURTHER_MINISTERS = `
role:minister-foreign | Ngoại trưởng; ngoại trưởng; Bộ trưởng Bộ Ngoại giao | top diplomat; foreign minister
role:minister-finance | bộ trưởng tài chính | finance minister
role:minister-defence | bộ trưởng quốc phòng | defence minister; defense minister
organisation:ministry-public-security | | MPS
organisation:ministry-foreign | BNG | MoFA; MOFA; foreign ministry
organisation:ministry-planning-investment | Bộ KHĐT | MPI
organisation:ministry-industry-trade | | MoIT; MOIT
organisation:ministry-agriculture | | MARD
organisation:ministry-transport | | MoT
organisation:ministry-health | | MoH; MOH
organisation:ministry-education | | MoET; MOET
organisation:ministry-finance | | MoF; MOF; Treasury; Treasury Department; Department of the Treasury
organisation:ministry-environment | | MoNRE; MONRE
organisation:ministry-labour | | MoLISA; MOLISA
`;
